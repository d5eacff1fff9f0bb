import { Decrypter, Encrypter, armor, generateX25519Identity } from 'age-encryption';
import { expect, test } from 'vitest';
import { unwrapIdentity, wrapIdentity } from './passphrase.ts';

test('only the passphrase unwraps the key', async () => {
  const identity = await generateX25519Identity();
  const file = await wrapIdentity(identity, 'étang de Thau', 10);
  const bytes = Buffer.from(file);
  expect(await unwrapIdentity(bytes, 'étang de Thau')).toBe(identity);
  expect(await unwrapIdentity(bytes, 'étang de Thau'.normalize('NFD'))).toBe(identity);
  expect(await unwrapIdentity(bytes, 'Étang de Thau')).toBeNull();
  expect(file).not.toContain(identity);
});

test('the ordinary age format is written and read', async () => {
  const identity = await generateX25519Identity();
  const decrypter = new Decrypter();
  decrypter.addPassphrase('open sesame');
  const wrapped = armor.decode(await wrapIdentity(identity, 'open sesame', 10));
  expect(await decrypter.decrypt(wrapped, 'text')).toBe(`${identity}\n`);

  const encrypter = new Encrypter();
  encrypter.setPassphrase('open sesame');
  encrypter.setScryptWorkFactor(10);
  expect(await unwrapIdentity(await encrypter.encrypt(identity), 'open sesame')).toBe(identity);
});

test('a file that asks for an absurd amount of work is refused without doing it', async () => {
  const file = armor.decode(await wrapIdentity(await generateX25519Identity(), 'x', 14));
  const greedy = Buffer.from(file)
    .toString('latin1')
    .replace(/(-> scrypt \S+) 14/, '$1 21');
  const finished: string[] = [];
  await Promise.all([
    unwrapIdentity(Buffer.from(file), 'x').then((key) => finished.push(key === null ? 'lost' : 'opened')),
    unwrapIdentity(Buffer.from(greedy, 'latin1'), 'x').then((key) =>
      finished.push(key === null ? 'refused' : 'wrong'),
    ),
  ]);
  expect(finished).toEqual(['refused', 'opened']);
});

test('other work goes on while a key is being unwrapped', async () => {
  const file = Buffer.from(await wrapIdentity(await generateX25519Identity(), 'x', 15));
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 1);
  await unwrapIdentity(file, 'x');
  clearInterval(timer);
  expect(turns).toBeGreaterThan(1);
});
