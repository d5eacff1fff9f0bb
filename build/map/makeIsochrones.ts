import { readCenter, readRoadGraph } from './lib/drivingFiles.ts';
import { read, write } from './lib/files.ts';
import { bodiesOf, makeIsochrones } from './lib/isochrones.ts';
import { makeLight } from './lib/light.ts';
import type { PolygonGeometry } from './lib/types.ts';

if (import.meta.main) {
  const waters = bodiesOf([read<PolygonGeometry>('sea'), read<PolygonGeometry>('lagoons')]);
  const graph = readRoadGraph();
  write('isochrones', makeIsochrones(graph, readCenter(), waters), 4);
  write('light', makeLight(graph, readCenter(), waters), 3);
}
