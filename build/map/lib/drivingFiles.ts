import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { type Driving, drivingSchema } from '../../../content/schema/driving.ts';
import { type RoadGraph, roadGraph } from '../../../content/schema/driving/roadGraph.ts';
import { type Road, roadsSchema } from '../../../content/schema/driving/roads.ts';
import { type Position, positionSchema } from '../../../content/schema/identifiers.ts';

function json(path: string): unknown {
  return JSON.parse(
    readFileSync(fileURLToPath(new URL(`../../../content/${path}`, import.meta.url)), 'utf8'),
  );
}

/** The drawn roads. Throws when the file is not as driving times need it. */
function readRoads(): readonly Road[] {
  return roadsSchema.parse(json('map/roads.geojson')).features;
}

/** The committed speeds. Throws when the file is broken. */
function readDriving(): Driving {
  return drivingSchema.parse(json('driving.json'));
}

/** The graph of the drawn roads with the committed speeds. */
export function readRoadGraph(): RoadGraph {
  return roadGraph(readRoads(), readDriving());
}

/** The centre all driving times count from, longitude then latitude. */
export function readCenter(): Position {
  return z.object({ center: positionSchema }).parse(json('destination.json')).center;
}
