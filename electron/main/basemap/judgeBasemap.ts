import type { Destination } from '../../../content/schema/destination.ts';
import type { Basemap } from '../../contract/basemap.ts';
import type { ArchiveMetadata } from './archiveMetadata.ts';
import type { PmtilesHeader } from './pmtilesHeader.ts';

/** The basemap takes over here at the latest, even on the smallest screen; what begins later leaves a hole. */
const beginsAtLatest = 9;
/** What ends earlier knows no more than the drawn map. */
const endsAtEarliest = 12;

type Box = readonly [west: number, south: number, east: number, north: number];

/** Room for rounding: archives keep seven decimals, tools write fewer. Degrees. */
const rounding = 0.001;

function contains(outer: Box, inner: Box): boolean {
  return (
    outer[0] <= inner[0] + rounding &&
    outer[1] <= inner[1] + rounding &&
    outer[2] >= inner[2] - rounding &&
    outer[3] >= inner[3] - rounding
  );
}

function meets(one: Box, other: Box): boolean {
  return one[0] < other[2] && one[2] > other[0] && one[1] < other[3] && one[3] > other[1];
}

/** Why an archive cannot be used, as one half-sentence that reads on from the file's name. */
export interface Refusal {
  readonly refusal: string;
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/** What the header alone tells: null when nothing speaks against reading on. @param size of the file in bytes */
export function judgeHeader(
  header: PmtilesHeader | { readonly version: number } | null,
  size: number,
): PmtilesHeader | Refusal {
  if (header === null) return { refusal: 'is not a PMTiles archive' };
  if ('version' in header)
    return { refusal: `is a PMTiles archive of version ${header.version}; the kiosk reads version 3` };
  const { rootDirectory, metadata, leafDirectories, tiles } = header;
  const end = Math.max(
    ...[rootDirectory, metadata, leafDirectories, tiles].map((part) => part.offset + part.length),
  );
  // The commonest fault by far: a stick pulled out while it was still copying.
  if (end > size)
    return { refusal: `is cut short: ${megabytes(size)} of ${megabytes(end)} are there; copy it once more` };
  if (!header.vector) return { refusal: 'holds pictures or unknown tiles instead of vector tiles (MVT)' };
  if (header.packing === 'other' || header.tilePacking === 'other')
    return { refusal: 'is packed in another way than gzip, which the kiosk cannot read' };
  return header;
}

/** Whether what an archive holds is of use for this destination. */
export function judgeBasemap(
  header: PmtilesHeader,
  { schema }: ArchiveMetadata,
  { bounds, overview }: Pick<Destination, 'bounds' | 'overview'>,
): Basemap | Refusal {
  const { minZoom, maxZoom } = header;
  if (schema === null)
    return { refusal: 'has layers of another schema than Protomaps (version 4) or OpenMapTiles' };
  if (maxZoom < endsAtEarliest)
    return { refusal: `ends at zoom ${maxZoom}, no nearer than the drawn map; make it with --maxzoom=14` };
  if (minZoom > beginsAtLatest)
    return { refusal: `begins at zoom ${minZoom} only; make it without --minzoom` };
  if (!meets(header.bounds, overview))
    return { refusal: `shows another part of the world; make it with --bbox=${bounds.join(',')}` };
  return {
    schema,
    minZoom,
    maxZoom,
    bounds: header.bounds,
    coversDestination: contains(header.bounds, bounds),
  };
}
