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
 * @param folders asked at every request, because content may be replaced while the kiosk runs
 */
export function serveKioskScheme(protocol: Pick<Protocol, 'handle'>, folders: () => SchemeFolders): void {
  protocol.handle('kiosk', (request) =>
    answerRequest({ method: request.method, url: request.url, range: request.headers.get('range') }, (file) =>
      findSchemeFile(file, folders()),
    ),
  );
}
