import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type ContentFile, contentFolders } from '../../content/schema/assembleContent.ts';
import { parseJson } from '../../content/schema/parseJson.ts';
import type { ContentProblem } from '../../content/schema/problem.ts';

/** A content folder as an editor left it. */
export interface EditedContent {
  readonly files: readonly ContentFile[];
  /** Files that cannot be read, and files that nothing would ever read. */
  readonly unread: readonly ContentProblem[];
  /** Sizes in bytes of all files below media, by their path below it. */
  readonly media: ReadonlyMap<string, number>;
  /** Map layers by file name; what is not there or not JSON is missing. */
  readonly layers: ReadonlyMap<string, unknown>;
}

const rootFiles = ['destination.json', 'consent.json', 'driving.json'];

/** Reads a content folder (absolute path). Throws when the folder itself is not there. */
export function readEditedContent(folder: string): EditedContent {
  const files: ContentFile[] = [];
  const unread: ContentProblem[] = [];
  for (const path of [
    ...rootFiles.filter((name) => isFile(join(folder, name))),
    ...contentFolders.flatMap((name) => below(folder, name)),
  ]) {
    if (path.split('/').at(-1)?.startsWith('.') === true) continue;
    if (!/^([a-z]+\/)?[a-z0-9-]+\.json$/.test(path)) {
      unread.push({
        file: path,
        field: '',
        message: 'would never be read; the name must be lower-case words joined by hyphens, then .json',
      });
      continue;
    }
    const parsed = parseJson(readFileSync(join(folder, path), 'utf8'));
    if (parsed.ok) files.push({ path, json: parsed.json });
    else unread.push({ file: path, field: '', message: parsed.message });
  }
  const media = below(folder, 'media').map((path): [string, number] => [
    path.slice('media/'.length),
    statSync(join(folder, path)).size,
  ]);
  return { files, unread, media: new Map(media), layers: readLayers(folder) };
}

function readLayers(folder: string): ReadonlyMap<string, unknown> {
  const layers = new Map<string, unknown>();
  for (const path of below(folder, 'map')) {
    if (!path.endsWith('.geojson')) continue;
    const parsed = parseJson(readFileSync(join(folder, path), 'utf8'));
    if (parsed.ok) layers.set(path.slice('map/'.length), parsed.json);
  }
  return layers;
}

/** Paths of all files below a folder of the content, with forward slashes; empty when it is not there. */
function below(folder: string, name: string): readonly string[] {
  const entries = readdirSync(folder).includes(name)
    ? readdirSync(join(folder, name), { withFileTypes: true })
    : [];
  return entries
    .flatMap((entry) =>
      entry.isDirectory()
        ? below(join(folder, name), entry.name).map((path) => `${name}/${path}`)
        : [`${name}/${entry.name}`],
    )
    .sort();
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
