import { timesFrom } from '../../content/schema/driving/timesFrom.ts';
import { readCenter, readRoadGraph } from './lib/drivingFiles.ts';
import { compareDrives, readKnownDrives } from './lib/knownDrives.ts';
import { read } from './lib/files.ts';
import type { PointGeometry } from './lib/types.ts';

/** How many towns to list for reading. */
const TOWNS = 40;

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** The report, one line each: known drives against the engine, then the largest towns of the map, near to far. */
function report(): string[] {
  const { minutesTo } = timesFrom(readRoadGraph(), readCenter());
  const { all, mean, worst } = compareDrives(readKnownDrives(), minutesTo);
  const towns = read<PointGeometry>('towns')
    .features.filter(({ properties }) => properties.name !== undefined)
    .sort((a, b) => Number(b.properties['population'] ?? 0) - Number(a.properties['population'] ?? 0))
    .slice(0, TOWNS)
    .map(({ properties, geometry: { coordinates } }) => ({
      name: properties.name?.fr ?? properties.id,
      minutes: minutesTo([coordinates[0], coordinates[1]]),
    }));
  return [
    ...all.map(
      ({ name, minutes, engine, error }) =>
        `${name.padEnd(28)}${String(minutes).padStart(4)}${engine.toFixed(0).padStart(5)}${percent(error).padStart(9)}`,
    ),
    `Mean error ${percent(mean)}, worst ${percent(worst)}`,
    '',
    ...towns
      .sort((a, b) => a.minutes - b.minutes)
      .map(({ name, minutes }) => `${name.padEnd(28)}${minutes.toFixed(0).padStart(4)}`),
  ];
}

if (import.meta.main) for (const line of report()) console.log(line);
