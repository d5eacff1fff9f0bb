import { parseByteRange } from './byteRange.ts';
import { mimeTypeOf } from './mimeTypes.ts';
import { type KioskFile, resolvePath } from './resolvePath.ts';
import type { FoundFile } from './schemeFiles.ts';
import { pageHeaders } from './securityHeaders.ts';
import { stillPage } from './stillPages.ts';

/** Finds a file of ours; null when it does not exist. */
export type FileFinder = (file: KioskFile) => Promise<FoundFile | null>;

/** What the scheme handler is asked. */
export interface SchemeRequest {
  readonly method: string;
  readonly url: string;
  /** The Range header, or null. */
  readonly range: string | null;
}

/**
 * Answers one request below kiosk://. Never rejects: an address that leads nowhere gets an empty 404
 * (a rejected handler would show Chromium's own error page), a fault of ours an empty 500.
 */
export async function answerRequest(request: SchemeRequest, findFile: FileFinder): Promise<Response> {
  try {
    if (request.method !== 'GET' && request.method !== 'HEAD') return empty(405, { Allow: 'GET, HEAD' });
    // Taken apart by hand: the URL parser resolves "..", and what it hides cannot be refused.
    const parts = /^kiosk:\/\/([a-z]+)(\/[^?#]*)?(?:[?#].*)?$/s.exec(request.url);
    const [, host = '', pathname = '/'] = parts ?? [];
    const still = stillPage(host);
    if (still !== null) return still;
    const wanted = host === 'app' ? resolvePath(pathname) : null;
    const type = mimeTypeOf(wanted?.segments.at(-1) ?? '');
    if (wanted === null || type === null) return empty(404);
    const file = await findFile(wanted);
    return file === null ? empty(404) : await answerFile(file, type, request);
  } catch {
    return empty(500);
  }
}

async function answerFile(
  file: FoundFile,
  type: string,
  { method, range }: SchemeRequest,
): Promise<Response> {
  const wanted = parseByteRange(range, file.size);
  const headers: Record<string, string> = { ...pageHeaders, 'Content-Type': type, 'Accept-Ranges': 'bytes' };
  switch (wanted.kind) {
    case 'unsatisfiable':
      return empty(416, { 'Content-Range': `bytes */${file.size}` });
    case 'part': {
      const length = wanted.last - wanted.first + 1;
      headers['Content-Range'] = `bytes ${wanted.first}-${wanted.last}/${file.size}`;
      headers['Content-Length'] = String(length);
      const body = method === 'HEAD' ? null : await file.readPart(wanted.first, length);
      return new Response(body, { status: 206, headers });
    }
    case 'whole': {
      headers['Content-Length'] = String(file.size);
      return new Response(method === 'HEAD' ? null : await file.readWhole(), { headers });
    }
  }
}

function empty(status: number, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(null, { status, headers: { ...pageHeaders, ...headers } });
}
