import { contentFolders } from '../../../../content/schema/assembleContent.ts';
import { languages } from '../../../../content/schema/language.ts';

/** What a file of the editor's folder is to the kiosk. A stray one looks as if it were meant, and is not read. */
export type LivePath =
  | { readonly kind: 'text' }
  | { readonly kind: 'interface' }
  | { readonly kind: 'picture' }
  | { readonly kind: 'stray'; readonly why: string }
  | { readonly kind: 'ignored' };

const rootFiles: readonly string[] = ['destination.json', 'consent.json'];
const folders: readonly string[] = [...contentFolders, 'media', 'translations'];
/** Parts of the delivered content that are made by tools and travel with the program only. */
const notLive: readonly string[] = ['map', 'schema', 'driving.json'];

const ignored: LivePath = { kind: 'ignored' };
const stray = (why: string): LivePath => ({ kind: 'stray', why });

/** What editors, copying programs and operating systems leave behind for themselves. */
export function isLitter(name: string): boolean {
  return /^[.~]|~$|\.(tmp|temp|part|crdownload|swp|bak|orig|old)$|^(thumbs\.db|desktop\.ini)$/i.test(name);
}

/** A name that means the same on every disk and can lead nowhere else: no dots at its ends, no separator, no drive. */
function isPlainName(name: string): boolean {
  return /^[\p{L}\p{N}_-][\p{L}\p{M}\p{N} _.()-]*$/u.test(name) && !/[. ]$/.test(name);
}

/** Whether a folder of the editor's folder is looked into. @param path from there on, with forward slashes */
export function isLiveFolder(path: string): boolean {
  const [top = '', ...below] = path.split('/');
  if (![top, ...below].every(isPlainName) || [top, ...below].some(isLitter)) return false;
  if (top === 'media') return below.length <= 3;
  if (top === 'translations') return below.length <= 1;
  return below.length === 0 && folders.includes(top);
}

/** What a folder is that is not looked into. @param path from the editor's folder on, with forward slashes */
export function judgeFolder(path: string): LivePath {
  const segments = path.split('/');
  if (segments.some(isLitter) || notLive.includes(segments[0] ?? '')) return ignored;
  return stray(`this folder is not read; what is read lies in ${folders.join(', ')}`);
}

/** What a file is. @param path from the editor's folder on, with forward slashes */
export function judgeFile(path: string): LivePath {
  const segments = path.split('/');
  const [top = '', ...below] = segments;
  const name = segments.at(-1) ?? '';
  if (segments.some(isLitter) || notLive.includes(top)) return ignored;
  if (!segments.every(isPlainName)) return looksMeant(name);
  if (below.length === 0) return rootFiles.includes(name) ? { kind: 'text' } : looksMeant(name);
  if (top === 'media') return judgePicture(below, name);
  if (top === 'translations' && below.length === 2) {
    const [language = ''] = below;
    const known = languages.some((each) => each === language);
    return known && name.endsWith('.json') ? { kind: 'interface' } : looksMeant(name);
  }
  const isThing = below.length === 1 && contentFolders.some((folder) => folder === top);
  return isThing && name.endsWith('.json') ? { kind: 'text' } : looksMeant(name);
}

function judgePicture(below: readonly string[], name: string): LivePath {
  const path = below.join('/');
  const isRead = isLiveFolder(['media', ...below.slice(0, -1)].join('/'));
  if (isRead && /^[a-z0-9-]+(\/[a-z0-9-]+)*\.(svg|webp|jpg|png)$/.test(path)) return { kind: 'picture' };
  if (!/\.(svg|webp|jpe?g|png|gif|avif|tiff?|bmp|heic)$/i.test(name)) return ignored;
  return stray(
    'is not read; a picture is named in lower-case words joined by hyphens, then .svg .webp .jpg .png',
  );
}

/** Windows hides endings: `quay.json.txt` looks like `quay.json` to whoever made it. */
function looksMeant(name: string): LivePath {
  if (!/\.jsonc?(\.\w+)?$/i.test(name)) return ignored;
  return stray('is not read; the file must lie and be named as in the delivered content, and end in .json');
}
