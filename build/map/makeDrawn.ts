import { AUDE_LAGOONS } from './drawn/audeLagoons.ts';
import { EAST_LAGOONS } from './drawn/camargue.ts';
import { CANALS } from './drawn/canals.ts';
import { DEPTHS } from './drawn/depths.ts';
import { LABEL_LINES } from './drawn/labels.ts';
import { WEST_LAGOONS } from './drawn/lagoons.ts';
import { LAKES } from './drawn/lakes.ts';
import { RELIEF } from './drawn/relief.ts';
import { RIVERS } from './drawn/rivers.ts';
import { EDGES, JUNCTIONS } from './drawn/roads.ts';
import { RAILWAYS } from './drawn/railways.ts';
import { SALTPANS } from './drawn/saltpans.ts';
import { STREAMS } from './drawn/streams.ts';
import { SUMMITS } from './drawn/summits.ts';
import { asLine, asPolygon, asRivers } from './lib/drawings.ts';
import { write } from './lib/files.ts';
import { makeRoads } from './lib/roads.ts';

if (import.meta.main) {
  write('lagoons', [...WEST_LAGOONS, ...AUDE_LAGOONS, ...EAST_LAGOONS, ...SALTPANS].map(asPolygon));
  write('sea-depths', DEPTHS.map(asPolygon));
  write('lakes', LAKES.map(asPolygon));
  write('rivers', asRivers([...RIVERS, ...STREAMS, ...CANALS]));
  write('railways', RAILWAYS.map(asLine));
  write('relief', RELIEF.map(asPolygon));
  write('water-labels', LABEL_LINES.map(asLine));
  write('summits', SUMMITS);
  write('roads', makeRoads(JUNCTIONS, EDGES));
}
