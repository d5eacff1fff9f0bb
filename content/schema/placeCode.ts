/** Of base64url: letters that need no escape in an address. */
export const codeAlphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Characters that stand for a place. */
export const codeLength = 4;

/**
 * What stands for a place in the code of a trip: the lowest 24 bits of the 32-bit FNV-1a hash of its id (UTF-8), most
 * significant first, six bits a character. A code made of the id outlives content in which places come and go.
 */
export function placeCode(id: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(id)) hash = Math.imul(hash ^ byte, 0x01000193);
  return [18, 12, 6, 0].map((shift) => codeAlphabet[(hash >>> shift) & 63] ?? '').join('');
}
