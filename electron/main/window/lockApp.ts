import type { App, WebContents } from 'electron';

/**
 * Shuts what belongs to no single page: certificates, log-ins, and pages that nobody foresaw.
 * @param lock applied to every page from its first moment on
 */
export function lockApp(app: App, lock: (contents: WebContents) => void): void {
  app.on('web-contents-created', (_event, contents) => lock(contents));
  app.on('certificate-error', (event, _contents, _url, _error, _certificate, answer) => {
    event.preventDefault();
    answer(false);
  });
  app.on('select-client-certificate', (event, _contents, _url, _list, answer) => {
    event.preventDefault();
    answer();
  });
  app.on('login', (event, _contents, _details, _authInfo, answer) => {
    event.preventDefault();
    answer();
  });
}
