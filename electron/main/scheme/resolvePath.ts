/** Where a file of the kiosk lies: the built page, or what visitors see. */
export interface KioskFile {
  readonly root: 'renderer' | 'content' | 'basemap';
  /** Names below the root, at least one; each is a plain file or folder name. */
  readonly segments: readonly string[];
  /** Which edition of an editor's pictures lies over the delivered ones; null for none. */
  readonly edition: string | null;
}

/** Folders of content that the page may read; the rest (consent, partners, …) comes through the gate. */
const servedContent: readonly string[] = ['media', 'map'];
/** What the page reads itself at the top of the content: how fast one drives. */
const servedFile = 'driving.json';
/** The one file at the top of the content that is served: it may lie in either content folder. */
const basemapFile = 'basemap.pmtiles';

/**
 * Which file an address asks for, or null when it asks for none of ours.
 * The path is taken apart before it is decoded, so that an encoded slash cannot make a new segment,
 * and every segment must be a plain name: no traversal, no drive, no backslash, no NUL, nothing hidden.
 * @param pathname path of the address as it was sent, still percent-encoded
 */
export function resolvePath(pathname: string): KioskFile | null {
  if (!pathname.startsWith('/')) return null;
  const encoded = pathname === '/' ? ['index.html'] : pathname.slice(1).split('/');
  const segments: string[] = [];
  for (const part of encoded) {
    const segment = decodeSegment(part);
    if (segment === null || !isPlainName(segment)) return null;
    segments.push(segment);
  }
  const [top = '', folder, ...rest] = segments;
  const content = /^content(?:@([0-9a-f]{16}))?$/.exec(top);
  if (content === null) return { root: 'renderer', segments, edition: null };
  const edition = content[1] ?? null;
  if (segments.length === 2 && folder === basemapFile)
    return { root: 'basemap', segments: [basemapFile], edition };
  if (segments.length === 2 && folder === servedFile)
    return { root: 'content', segments: [servedFile], edition };
  if (folder === undefined || rest.length === 0 || !servedContent.includes(folder)) return null;
  return { root: 'content', segments: [folder, ...rest], edition };
}

function decodeSegment(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}

/**
 * Letters, digits and a few marks, not beginning with a dot (hidden files) and not ending with one
 * (Windows drops it). The colon is missing on purpose: drives and NTFS streams need it; so is "%": a name
 * encoded twice.
 */
function isPlainName(segment: string): boolean {
  return /^[\p{L}\p{N}_@-][\p{L}\p{M}\p{N} _.,()@+~$-]*$/u.test(segment) && !/[. ]$/.test(segment);
}
