import { AUDE_LAGOONS } from './drawn/audeLagoons.ts';
import { EAST_LAGOONS } from './drawn/camargue.ts';
import { CANALS } from './drawn/canals.ts';
import { DEPTHS } from './drawn/depths.ts';
import { WEST_LAGOONS } from './drawn/lagoons.ts';
import { LAKES } from './drawn/lakes.ts';
import { RIVERS } from './drawn/rivers.ts';
import { EDGES, JUNCTIONS } from './drawn/roads.ts';
import { RAILWAYS } from './drawn/railways.ts';
import { SALTPANS } from './drawn/saltpans.ts';
import { STREAMS } from './drawn/streams.ts';
import { SUMMITS } from './drawn/summits.ts';
import { asLine, asPolygon, asRivers } from './lib/drawings.ts';
import { makeBeaches } from './lib/beaches.ts';
import { read, write } from './lib/files.ts';
import { readPlaces } from './lib/geonames.ts';
import { makeHachures } from './lib/hachures.ts';
import { makeNameLines } from './lib/nameLines.ts';
import { readPartners } from './lib/partners.ts';
import { makePatches } from './lib/patches.ts';
import { makeLand, makeRelief } from './lib/relief.ts';
import { makeShade } from './lib/shade.ts';
import { makeShallows, shallowLevels } from './lib/shallows.ts';
import { makeRoads } from './lib/roads.ts';
import { SEA_EXTENT } from './lib/types.ts';
import type { PolygonGeometry } from './lib/types.ts';

if (import.meta.main) {
  const lagoons = [...WEST_LAGOONS, ...AUDE_LAGOONS, ...EAST_LAGOONS, ...SALTPANS].map(asPolygon);
  const rivers = asRivers([...RIVERS, ...STREAMS, ...CANALS]);
  const lakes = LAKES.map(asPolygon);
  const sea = read<PolygonGeometry>('sea').features.map(({ geometry }) => geometry.coordinates);
  const bodies = [...sea, ...[...lagoons, ...lakes].map(({ geometry }) => geometry.coordinates)];
  const shores = [...sea.flat(), ...lagoons.flatMap(({ geometry }) => geometry.coordinates)];
  const places = readPlaces();
  const land = makeLand(rivers, shores, places);
  write('lagoons', lagoons);
  const open = DEPTHS.map((drawing) =>
    asPolygon({ ...drawing, level: (drawing.level ?? 0) + shallowLevels }),
  );
  write('sea-depths', [...makeShallows(sea, SEA_EXTENT), ...open], 4);
  write('lakes', lakes);
  write('rivers', rivers, 4);
  write('railways', RAILWAYS.map(asLine), 4);
  write('relief', makeRelief(land), 4);
  write('relief-shade', makeShade(land), 4);
  write('landcover', [...makePatches(bodies, places), ...sea.flatMap(makeBeaches)], 4);
  write('hachures', makeHachures(rivers, land), 4);
  write('name-lines', makeNameLines(readPartners()), 4);
  write('summits', SUMMITS);
  write('roads', makeRoads(JUNCTIONS, EDGES), 4);
}
