import path from 'node:path';
import { preview } from 'vite';

export interface ServedPage {
  /** Address of the page; what it should show is asked for behind a question mark. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Where the server begins to look for a free port. */
const firstPort = 4180;

/** Serves a page for developers to this machine alone. @param folder a bundle @param page file name within it */
export async function servePage(folder: string, page: string): Promise<ServedPage> {
  const server = await preview({
    configFile: false,
    logLevel: 'warn',
    root: path.dirname(folder),
    appType: 'mpa',
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port: firstPort, strictPort: false, open: false },
  });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error(`${page} could not be served.`);
  return { address: new URL(page, address).href, close: () => server.close() };
}
