import { readCenter, readRoadGraph } from './lib/drivingFiles.ts';
import { read, write } from './lib/files.ts';
import { makeIsochrones } from './lib/isochrones.ts';
import type { PolygonGeometry } from './lib/types.ts';

if (import.meta.main) {
  const waters = ['sea', 'lagoons'].flatMap((name) =>
    read<PolygonGeometry>(name).features.map(({ geometry }) => geometry.coordinates),
  );
  write('isochrones', makeIsochrones(readRoadGraph(), readCenter(), waters), 4);
}
