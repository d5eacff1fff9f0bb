import path from 'node:path';
import { preview } from 'vite';

export interface ServedGallery {
  /** Address of the tool; a page of it is asked for behind a question mark. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Where the server begins to look for a free port. */
const firstPort = 4180;

/** Serves a built gallery to this machine alone. @param folder what `bundleGallery` made */
export async function serveGallery(folder: string): Promise<ServedGallery> {
  const server = await preview({
    configFile: false,
    logLevel: 'warn',
    root: path.dirname(folder),
    appType: 'mpa',
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port: firstPort, strictPort: false, open: false },
  });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('The gallery could not be served.');
  return { address: new URL('gallery.html', address).href, close: () => server.close() };
}
