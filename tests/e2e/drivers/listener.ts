import http from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server on this machine that writes down whoever comes: a kiosk that keeps to itself never does. */
export interface Listener {
  /** host:port */
  readonly host: string;
  /** How often somebody connected. */
  readonly visits: () => number;
  readonly close: () => void;
}

export async function openListener(): Promise<Listener> {
  let visits = 0;
  const server = http.createServer((_request, response) => response.end('<title>outside</title>'));
  server.on('connection', () => (visits += 1));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  // A server on a TCP port has an address with a port.
  const { port } = server.address() as AddressInfo;
  return {
    host: `127.0.0.1:${port}`,
    visits: () => visits,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
