import type { ContentFile } from '../../content/schema/assembleContent.ts';
import type { Content } from '../../content/schema/content.ts';
import { drivingSchema } from '../../content/schema/driving.ts';
import { contentMinutes } from '../../content/schema/driving/contentMinutes.ts';
import { roadGraph } from '../../content/schema/driving/roadGraph.ts';
import { roadsSchema } from '../../content/schema/driving/roads.ts';
import { explainIssues } from '../../content/schema/explainIssues.ts';
import type { ContentProblem } from '../../content/schema/problem.ts';

/** How far committed minutes may stray from the engine's before somebody must look: minutes, or a share. */
const tolerance = { minutes: 3, share: 0.08 };

/**
 * Minutes at the wheel are those of the drawn roads.
 * @param files the content, with driving.json
 * @param layers parsed GeoJSON by file name; without roads nothing is checked, and that is reported
 */
export function checkDriving(
  content: Content,
  files: readonly ContentFile[],
  layers: ReadonlyMap<string, unknown>,
): readonly ContentProblem[] {
  const roads = roadsSchema.safeParse(layers.get('roads.geojson'));
  if (!roads.success) return [unchecked('map/roads.geojson', layers.has('roads.geojson'))];
  const speeds = files.find(({ path }) => path === 'driving.json');
  if (speeds === undefined) return [unchecked('driving.json', false)];
  const driving = drivingSchema.safeParse(speeds.json);
  if (!driving.success) {
    return explainIssues(driving.error.issues, {
      file: speeds.path,
      json: speeds.json,
      schema: drivingSchema,
    });
  }
  const positions = new Map(content.places.map(({ id, position }) => [id, position]));
  const graph = roadGraph(roads.data.features, driving.data);
  const engine = contentMinutes(graph, content.destination.center, (id) => positions.get(id));
  return [
    ...content.places.flatMap(({ id, access, position }) =>
      compared(`places/${id}.json`, 'access.carMinutes', access.carMinutes, engine.place(position)),
    ),
    ...content.itineraries.flatMap((itinerary) =>
      compared(
        `itineraries/${itinerary.id}.json`,
        'drivingMinutes',
        itinerary.drivingMinutes,
        engine.itinerary(itinerary),
      ),
    ),
  ];
}

function unchecked(file: string, there: boolean): ContentProblem {
  const reason = there ? 'it holds something other than roads' : 'file missing';
  return { file, field: '', message: `not checked how long drives are: ${reason}` };
}

function compared(
  file: string,
  field: string,
  minutes: number,
  engine: number | null,
): readonly ContentProblem[] {
  if (engine === null) return [];
  if (Math.abs(minutes - engine) <= Math.max(tolerance.minutes, engine * tolerance.share)) return [];
  const message = `is ${minutes} minutes; along the drawn roads it is ${engine} (node build/map/makeDrivingMinutes.ts writes it)`;
  return [{ file, field, message }];
}
