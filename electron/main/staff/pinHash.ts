import { type ScryptOptions, randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import type { PinHash } from '../settings/settingsSchema.ts';

/** The PIN of the demonstration profile, published on purpose. */
export const demonstrationPin = '246810';

const cost = 32768;
const blockSize = 8;
const parallelization = 1;
const hashBytes = 32;

/** Hashes a PIN for the settings file, with a salt of its own. */
export async function hashPin(pin: string): Promise<PinHash> {
  const salt = randomBytes(16);
  const hash = await derive(pin, salt, hashBytes, { cost, blockSize, parallelization });
  return {
    algorithm: 'scrypt',
    cost,
    blockSize,
    parallelization,
    salt: salt.toString('base64'),
    hash: hash.toString('base64'),
  };
}

/** Whether this is the PIN that was hashed; compares in constant time. */
export async function isPin(pin: string, stored: PinHash): Promise<boolean> {
  const expected = Buffer.from(stored.hash, 'base64');
  const actual = await derive(pin, Buffer.from(stored.salt, 'base64'), expected.length, stored);
  return timingSafeEqual(actual, expected);
}

function derive(
  pin: string,
  salt: Buffer,
  bytes: number,
  costs: Pick<PinHash, 'cost' | 'blockSize' | 'parallelization'>,
): Promise<Buffer> {
  const options: ScryptOptions = {
    N: costs.cost,
    r: costs.blockSize,
    p: costs.parallelization,
    // Node refuses costs above its default of 32 MB unless told; 128 * N * r bytes are what scrypt needs.
    maxmem: 256 * costs.cost * costs.blockSize,
  };
  return new Promise((resolve, reject) => {
    scrypt(pin, salt, bytes, options, (fault, key) => (fault === null ? resolve(key) : reject(fault)));
  });
}
