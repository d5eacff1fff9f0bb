import type { CustomScheme, Protocol } from 'electron';
import { answerRequest } from './answerRequest.ts';
import { type SchemeFolders, findSchemeFile } from './schemeFiles.ts';

/** The page of the kiosk. */
export const kioskPage = 'kiosk://app/index.html';

/** To be registered before the application is ready; `standard` and `secure` make it a proper origin. */
export const kioskScheme: CustomScheme = {
  scheme: 'kiosk',
  privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true },
};

/**
 * Serves the kiosk's own files below kiosk://.
 * @param folders asked at every request, because content may be replaced while the kiosk runs; it gets the edition of
 *   an editor's pictures that the address names, or null
 */
export function serveKioskScheme(
  protocol: Pick<Protocol, 'handle'>,
  folders: (edition: string | null) => SchemeFolders,
): void {
  protocol.handle('kiosk', (request) =>
    answerRequest({ method: request.method, url: request.url, range: request.headers.get('range') }, (file) =>
      findSchemeFile(file, folders(file.edition)),
    ),
  );
}
