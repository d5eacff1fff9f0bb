import type { ContentProblem } from '../problem.ts';

const kilobyte = 1024;

/**
 * The largest a picture may be, in bytes: drawings stay light, so that a hundred of them load at once.
 * @param path below content/media
 */
export function largestPicture(path: string): number {
  if (path.startsWith('attract/')) return 72 * kilobyte;
  return path.endsWith('.svg') ? 40 * kilobyte : 600 * kilobyte;
}

/**
 * Pictures that are too large.
 * @param media sizes in bytes by path below content/media
 */
export function checkPictureSizes(media: ReadonlyMap<string, number>): readonly ContentProblem[] {
  return [...media]
    .filter(([path, bytes]) => bytes > largestPicture(path))
    .map(([path, bytes]) => ({
      file: `media/${path}`,
      field: '',
      message: `has ${Math.ceil(bytes / kilobyte)} KB; at most ${largestPicture(path) / kilobyte} KB are allowed`,
    }));
}
