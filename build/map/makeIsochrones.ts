import { readCenter, readRoadGraph } from './lib/drivingFiles.ts';
import { read, write } from './lib/files.ts';
import { bodiesOf, makeIsochrones } from './lib/isochrones.ts';
import type { PolygonGeometry } from './lib/types.ts';

if (import.meta.main) {
  const waters = bodiesOf([read<PolygonGeometry>('sea'), read<PolygonGeometry>('lagoons')]);
  write('isochrones', makeIsochrones(readRoadGraph(), readCenter(), waters), 4);
}
