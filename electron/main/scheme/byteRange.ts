/** Which bytes of a file are wanted. Offsets are inclusive, as in HTTP. */
export type ByteRange =
  | { readonly kind: 'whole' }
  | { readonly kind: 'part'; readonly first: number; readonly last: number }
  | { readonly kind: 'unsatisfiable' };

/**
 * Reads a Range header (RFC 9110, 14.2). A header that is malformed or asks for several ranges is ignored,
 * as the standard allows; a well-formed one beyond the end is unsatisfiable.
 * @param size length of the file in bytes
 */
export function parseByteRange(header: string | null, size: number): ByteRange {
  const match = header === null ? null : /^\s*bytes=(\d{0,15})-(\d{0,15})\s*$/i.exec(header);
  const from = match?.[1] ?? '';
  const to = match?.[2] ?? '';
  if (from === '' && to === '') return { kind: 'whole' };
  if (from === '') return suffix(Number(to), size);
  const first = Number(from);
  if (to !== '' && Number(to) < first) return { kind: 'whole' };
  if (first >= size) return { kind: 'unsatisfiable' };
  return { kind: 'part', first, last: to === '' ? size - 1 : Math.min(Number(to), size - 1) };
}

/** `bytes=-500`: the last 500 bytes. */
function suffix(length: number, size: number): ByteRange {
  if (length === 0 || size === 0) return { kind: 'unsatisfiable' };
  return { kind: 'part', first: Math.max(0, size - length), last: size - 1 };
}
