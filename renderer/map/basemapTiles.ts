import { addProtocol } from 'maplibre-gl';
import { PMTiles } from 'pmtiles';

/**
 * Lets the map read the tiles of an archive by ranges of bytes. Call it once in the life of a page: the map library
 * keeps the protocol for all maps.
 * @param address absolute address of the archive, on our own origin
 */
export function serveBasemapTiles(address: string): void {
  const archive = new PMTiles(address);
  addProtocol('pmtiles', async ({ url }, { signal }) => {
    const [z, x, y] = url.split('/').slice(-3).map(Number);
    if (z === undefined || x === undefined || y === undefined)
      throw new Error(`No tile has the address ${url}.`);
    const tile = await archive.getZxy(z, x, y, signal);
    // Where an archive holds nothing, there is nothing to draw: the open sea, another country.
    return { data: tile?.data ?? new ArrayBuffer(0) };
  });
}
