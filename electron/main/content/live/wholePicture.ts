/** How the bytes of a kind of picture begin and end when all of it is there. */
interface Shape {
  readonly begins: (bytes: Uint8Array) => boolean;
  readonly ends: (bytes: Uint8Array) => boolean;
}

const text = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);
const holds = (bytes: Uint8Array, at: number, wanted: readonly number[]): boolean =>
  wanted.every((byte, index) => bytes[at + index] === byte);

const shapes: Readonly<Record<string, Shape>> = {
  svg: {
    begins: (bytes) => /<svg[\s>]/.test(text(bytes.subarray(0, 4096))),
    ends: (bytes) => /<\/svg\s*>\s*(<!--[^]*-->\s*)?$/.test(text(bytes.subarray(-1024))),
  },
  png: {
    begins: (bytes) => holds(bytes, 0, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    ends: (bytes) => text(bytes.subarray(-8, -4)) === 'IEND',
  },
  jpg: {
    begins: (bytes) => holds(bytes, 0, [0xff, 0xd8, 0xff]),
    // Cameras may write more behind the end.
    ends: (bytes) => text(bytes.subarray(-65_536)).includes('\u00ff\u00d9'),
  },
  webp: {
    begins: (bytes) => text(bytes.subarray(0, 4)) === 'RIFF' && text(bytes.subarray(8, 12)) === 'WEBP',
    ends: (bytes) =>
      bytes.length >= 8 + new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(4, true),
  },
};

/**
 * What is wrong with the bytes of a picture, or null: whether it is of the kind that its name says, and all there.
 * A copy that was broken off begins well and ends nowhere.
 */
export function pictureMistake(path: string, bytes: Uint8Array): string | null {
  const shape = shapes[path.slice(path.lastIndexOf('.') + 1)];
  if (bytes.length === 0) return 'is empty';
  if (shape === undefined || bytes.length < 12 || !shape.begins(bytes))
    return 'is not the kind of picture that its ending says';
  return shape.ends(bytes) ? null : 'is not complete; copy it again';
}
