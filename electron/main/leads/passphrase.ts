import { randomBytes, scrypt } from 'node:crypto';
import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { Decrypter, Encrypter, type Identity, type Recipient, Stanza, armor } from 'age-encryption';

/** A file that asks for more would freeze or starve the stand. The age tools stop there too. */
const highestWorkFactor = 20;

/** The wrapping key is used once (the salt is random), so the format fixes the nonce at zero. */
const nonce = new Uint8Array(12);

/**
 * scrypt in libuv's thread pool. age-encryption's own passphrase mode computes it on the calling thread, which would
 * freeze the kiosk for 1.5 s; a worker would need a bundle of its own. The file format stays plain age, so the
 * ordinary `age` tool opens the result.
 */
function wrappingKey(passphrase: string, salt: Uint8Array, workFactor: number): Promise<Uint8Array> {
  const label = Buffer.concat([Buffer.from('age-encryption.org/v1/scrypt'), salt]);
  const cost = 2 ** workFactor;
  const limits = { N: cost, r: 8, p: 1, maxmem: 2 * 128 * 8 * cost };
  return new Promise((resolve, reject) => {
    scrypt(passphrase.normalize('NFC'), label, 32, limits, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}

const toBase64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64').replaceAll('=', '');

function scryptRecipient(passphrase: string, workFactor: number): Recipient {
  return {
    wrapFileKey: async (fileKey) => {
      const salt = randomBytes(16);
      const key = await wrappingKey(passphrase, salt, workFactor);
      return [
        new Stanza(
          ['scrypt', toBase64(salt), String(workFactor)],
          chacha20poly1305(key, nonce).encrypt(fileKey),
        ),
      ];
    },
  };
}

function scryptIdentity(passphrase: string): Identity {
  return {
    unwrapFileKey: async ([stanza, ...others]) => {
      const [kind, salt, factor] = stanza?.args ?? [];
      // A passphrase stanza has to stand alone, or somebody could add themselves to the file.
      if (stanza === undefined || others.length > 0 || kind !== 'scrypt' || salt === undefined) return null;
      if (!/^[1-9][0-9]?$/.test(factor ?? '') || Number(factor) > highestWorkFactor) return null;
      const key = await wrappingKey(passphrase, Buffer.from(salt, 'base64'), Number(factor));
      return chacha20poly1305(key, nonce).decrypt(stanza.body);
    },
  };
}

/**
 * Wraps a private key with a passphrase.
 * @param workFactor base-2 logarithm of scrypt's cost; the age tools take 18, about a second and 256 MB per guess
 * @returns an age file as text (armored)
 */
export async function wrapIdentity(
  identity: string,
  passphrase: string,
  workFactor: number,
): Promise<string> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(scryptRecipient(passphrase, workFactor));
  return armor.encode(await encrypter.encrypt(`${identity}\n`));
}

/**
 * Unwraps a private key.
 * @param file an age file, binary or armored
 * @returns the key ("AGE-SECRET-KEY-1…"), or null when the passphrase is wrong or the file is not such a file
 */
export async function unwrapIdentity(file: Uint8Array, passphrase: string): Promise<string | null> {
  try {
    const text = Buffer.from(file).toString('latin1');
    const decrypter = new Decrypter();
    decrypter.addIdentity(scryptIdentity(passphrase));
    const key = await decrypter.decrypt(text.startsWith('-----BEGIN') ? armor.decode(text) : file, 'text');
    return /^AGE-SECRET-KEY-1[0-9A-Z]+$/.test(key.trim()) ? key.trim() : null;
  } catch {
    return null;
  }
}
