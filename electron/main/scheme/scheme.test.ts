import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerRequest } from './answerRequest.ts';
import { parseByteRange } from './byteRange.ts';
import { mimeTypeOf } from './mimeTypes.ts';
import { resolvePath } from './resolvePath.ts';
import { type SchemeFolders, findSchemeFile } from './schemeFiles.ts';

const large = Buffer.from(Array.from({ length: 2_600_000 }, (_, index) => index % 251));

function makeFolders(): SchemeFolders {
  const base = mkdtempSync(join(tmpdir(), 'kiosk-scheme-'));
  const write = (path: string, data: string | Buffer): void => {
    mkdirSync(join(base, path, '..'), { recursive: true });
    writeFileSync(join(base, path), data);
  };
  write('renderer/index.html', '<!doctype html>');
  write('renderer/assets/app-1a2b.js', '0123456789');
  write('renderer/.env', 'secret');
  write('secret.json', 'secret');
  write('content/media/icons/sea.svg', '<svg>delivered</svg>');
  write('content/media/icons/wine.svg', '<svg/>');
  write('content/map/base.pmtiles', large);
  write('content/consent.json', '{}');
  write('content/partners/sete.json', '{}');
  write('content/media/folder.svg/inside.svg', '<svg/>');
  write('newer/media/icons/sea.svg', '<svg>replaced</svg>');
  write('profile/basemap.pmtiles', 'a detailed map');
  write('content/driving.json', '{"kmh":80}');
  return {
    renderer: join(base, 'renderer'),
    content: [join(base, 'newer'), join(base, 'content')],
    basemap: join(base, 'profile/basemap.pmtiles'),
  };
}

const folders = makeFolders();
const ask = (url: string, range: string | null = null, method = 'GET'): Promise<Response> =>
  answerRequest({ method, url, range }, (file) => findSchemeFile(file, folders));

test('the page is served with the strict policy and its type', async () => {
  for (const url of ['kiosk://app/', 'kiosk://app/index.html', 'kiosk://app/index.html?x#y']) {
    const answer = await ask(url);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'");
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  }
});

test('only styles may be inline', async () => {
  const policy = (await ask('kiosk://app/')).headers.get('content-security-policy') ?? '';
  const loose = policy.split('; ').filter((rule) => rule.includes('unsafe'));
  expect(loose).toEqual(["style-src 'self' 'unsafe-inline'"]);
});

test('replaced content lies above what was delivered, which fills the gaps', async () => {
  expect(await (await ask('kiosk://app/content/media/icons/sea.svg')).text()).toBe('<svg>replaced</svg>');
  expect(await (await ask('kiosk://app/content/media/icons/wine.svg')).text()).toBe('<svg/>');
});

test('an edition of an editor’s pictures is named in the address, and nothing but its own name is one', async () => {
  const asked: (string | null)[] = [];
  const answer = (url: string): Promise<Response> =>
    answerRequest({ method: 'GET', url, range: null }, (file) => {
      asked.push(file.edition);
      return findSchemeFile(file, folders);
    });
  expect((await answer('kiosk://app/content@0123456789abcdef/media/icons/sea.svg')).status).toBe(200);
  expect((await answer('kiosk://app/content/media/icons/sea.svg')).status).toBe(200);
  for (const name of ['content@', 'content@0123456789ABCDEF', 'content@0123456789abcdef0', 'xcontent'])
    expect((await answer(`kiosk://app/${name}/media/icons/sea.svg`)).status).toBe(404);
  expect((await answer('kiosk://app/content@0123456789abcdef/partners/sete.json')).status).toBe(404);
  expect(asked).toEqual(['0123456789abcdef', null, null, null, null, null]);
});

test('the speeds on the roads are served to the page, which works out the driving times of a trip', async () => {
  expect(await (await ask('kiosk://app/content/driving.json')).json()).toEqual({ kmh: 80 });
});

test('the detailed map is served in parts from where it was found, and nowhere else', async () => {
  for (const folder of ['content', 'content@0123456789abcdef']) {
    const address = `kiosk://app/${folder}/basemap.pmtiles`;
    const part = await ask(address, 'bytes=2-9');
    expect([part.status, await part.text()]).toEqual([206, 'detailed']);
    const none = await answerRequest({ method: 'GET', url: address, range: null }, (file) =>
      findSchemeFile(file, { ...folders, basemap: null }),
    );
    expect(none.status).toBe(404);
  }
});

test.each([
  'kiosk://app/nothing.html',
  'kiosk://app/content/other.pmtiles',
  'kiosk://app/content/basemap.pmtiles/inside.svg',
  'kiosk://app/assets',
  'kiosk://app/assets/',
  'kiosk://app//index.html',
  'kiosk://app/.env',
  'kiosk://app/content/consent.json',
  'kiosk://app/content/driving.json/inside.json',
  'kiosk://app/content/destination.json',
  'kiosk://app/content/places/driving.json',
  'kiosk://app/content/partners/sete.json',
  'kiosk://app/content/media/folder.svg',
  'kiosk://app/content/media',
  'kiosk://app/content/media/../consent.json',
  'kiosk://app/../secret.json',
  'kiosk://app/assets/%2e%2e/%2e%2e/secret.json',
  'kiosk://app/%2f../secret.json',
  'kiosk://app/..%2fsecret.json',
  'kiosk://app/..%5csecret.json',
  'kiosk://app/..\\secret.json',
  'kiosk://app/%252e%252e%252fsecret.json',
  'kiosk://app/index.html%00.js',
  'kiosk://app/C:/secret.json',
  'kiosk://app/index.html::$DATA',
  'kiosk://app/index.html.',
  'kiosk://app/%ff',
  'kiosk://content/media/icons/sea.svg',
  'kiosk://other/index.html',
  'https://app/index.html',
  'kiosk:index.html',
  '',
])('%s is answered with an empty 404 that carries the policy', async (url) => {
  const answer = await ask(url);
  expect(answer.status).toBe(404);
  expect(await answer.text()).toBe('');
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
});

test('no address whatsoever leads out of the folders or makes the handler fail', async () => {
  const piece = fc.oneof(
    fc.constantFrom('..', '.', '%2e', '%2f', '%5c', '\\', '/', '%00', ':', 'content', 'secret.json', '%25'),
    fc.string(),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 8 }), async (pieces) => {
      const answer = await ask(`kiosk://app/${pieces.join('')}`);
      expect([200, 404]).toContain(answer.status);
      expect(await answer.text()).not.toContain('secret');
      for (const segment of resolvePath(`/${pieces.join('')}`)?.segments ?? [])
        expect(segment).not.toMatch(/^\.|[/\\:\0]/);
    }),
  );
});

test('a part of a file is served with its place in the whole', async () => {
  const answer = await ask('kiosk://app/assets/app-1a2b.js', 'bytes=2-4');
  expect(answer.status).toBe(206);
  expect(answer.headers.get('content-range')).toBe('bytes 2-4/10');
  expect(answer.headers.get('content-length')).toBe('3');
  expect(await answer.text()).toBe('234');
});

test('a part beyond the end is refused with the size of the whole', async () => {
  const answer = await ask('kiosk://app/assets/app-1a2b.js', 'bytes=10-');
  expect(answer.status).toBe(416);
  expect(answer.headers.get('content-range')).toBe('bytes */10');
});

test('a large file arrives whole, and so does any large part of it', async () => {
  const whole = await ask('kiosk://app/content/map/base.pmtiles');
  expect(large.equals(Buffer.from(await whole.arrayBuffer()))).toBe(true);
  const part = await ask('kiosk://app/content/map/base.pmtiles', 'bytes=500000-2300000');
  expect(large.subarray(500_000, 2_300_001).equals(Buffer.from(await part.arrayBuffer()))).toBe(true);
});

test('HEAD answers like GET without a body, and nothing else is a method here', async () => {
  const head = await ask('kiosk://app/assets/app-1a2b.js', null, 'HEAD');
  expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '10', '']);
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'get'])
    expect((await ask('kiosk://app/', null, method)).status).toBe(405);
});

test('the still pages need no file, hold no script, and speak three languages', async () => {
  const pause = await ask('kiosk://pause/');
  const html = await pause.text();
  for (const language of ['fr', 'es', 'en']) expect(html).toContain(`<p lang="${language}">`);
  expect(html).not.toContain('<script');
  expect(pause.headers.get('content-security-policy')).not.toContain('script-src');
  expect((await ask('kiosk://corner/')).status).toBe(200);
});

test('a file that fails while it is read is a fault, not a rejection', async () => {
  const fail = () => Promise.reject(new Error('EIO'));
  const failing = { size: 3, readWhole: fail, readPart: fail };
  const answer = await answerRequest({ method: 'GET', url: 'kiosk://app/', range: null }, () =>
    Promise.resolve(failing),
  );
  expect(answer.status).toBe(500);
});

test.each([
  [null, { kind: 'whole' }],
  ['', { kind: 'whole' }],
  ['bytes=0-', { kind: 'part', first: 0, last: 99 }],
  ['bytes=0-0', { kind: 'part', first: 0, last: 0 }],
  ['bytes=90-200', { kind: 'part', first: 90, last: 99 }],
  ['bytes=-10', { kind: 'part', first: 90, last: 99 }],
  ['bytes=-500', { kind: 'part', first: 0, last: 99 }],
  ['bytes=-0', { kind: 'unsatisfiable' }],
  ['bytes=100-', { kind: 'unsatisfiable' }],
  ['bytes=5-2', { kind: 'whole' }],
  ['bytes=0-1,4-5', { kind: 'whole' }],
  ['bytes=-', { kind: 'whole' }],
  ['items=0-1', { kind: 'whole' }],
  ['bytes=1e3-', { kind: 'whole' }],
])('range %s of 100 bytes', (header, expected) => {
  expect(parseByteRange(header, 100)).toEqual(expected);
});

test('a part always lies inside the file', () => {
  fc.assert(
    fc.property(fc.nat(5000), fc.nat(5000), fc.nat(5000), (from, to, size) => {
      for (const header of [`bytes=${from}-${to}`, `bytes=${from}-`, `bytes=-${to}`]) {
        const range = parseByteRange(header, size);
        if (range.kind === 'part')
          expect(0 <= range.first && range.first <= range.last && range.last < size).toBe(true);
      }
    }),
  );
});

test('types go by the last extension, whatever its case, and unknown ones are not served', () => {
  expect(mimeTypeOf('map.GeoJSON')).toBe('application/geo+json; charset=utf-8');
  expect(mimeTypeOf('worker.mjs')).toBe('text/javascript; charset=utf-8');
  expect(mimeTypeOf('base.pmtiles')).toBe('application/vnd.pmtiles');
  for (const name of ['setup.exe', 'noextension', 'constructor', 'x.constructor', 'leads.db', ''])
    expect(mimeTypeOf(name)).toBeNull();
});
