import { basename } from 'node:path';
import { unwrapIdentity } from '../main/leads/passphrase.ts';
import { readArguments, usage } from './arguments.ts';
import { askPassphrase } from './askPassphrase.ts';
import { readBytes, writePrivately } from './contactFiles.ts';
import { contactTable } from './contactTable.ts';
import { toCsv } from './csv.ts';
import { openContacts } from './openContacts.ts';
import { describeGaps, mergeContacts, readContacts } from './readContacts.ts';
import { Refusal } from './refusal.ts';

/** The office's tool at home: opens and checks what was carried away from the stand. */

const say = (text: string) => void process.stderr.write(`${text}\n`);

function readFiles(files: readonly string[]) {
  return files.map((file) => {
    const contents = readContacts(Buffer.from(readBytes(file)).toString('utf8'));
    if (contents.kind === 'unknown')
      throw new Refusal(`${basename(file)} is neither an export nor a journal of the kiosk.`);
    return { name: basename(file), ...contents };
  });
}

const describeDamage = (name: string, damage: readonly string[]) =>
  `${name} is damaged: ${damage.join('; ')}.`;

function verify(files: readonly string[]): void {
  const read = readFiles(files);
  const damaged = read.filter(({ damage }) => damage.length > 0);
  if (damaged.length > 0)
    throw new Refusal(damaged.map(({ name, damage }) => describeDamage(name, damage)).join(' '));
  for (const { name, kind, records } of read)
    console.log(`${name}: ${kind}, ${records.length} contacts, intact.`);
  const all = read.flatMap(({ records }) => records);
  for (const gap of describeGaps(all)) console.log(gap);
  if (read.length > 1) console.log(`${mergeContacts(all).length} different contacts in all.`);
}

async function open(
  files: readonly string[],
  key: string,
  out: string | null,
  rescue: boolean,
): Promise<void> {
  const read = readFiles(files);
  for (const { name, damage } of read.filter(({ damage }) => damage.length > 0)) {
    if (!rescue)
      throw new Refusal(`${describeDamage(name, damage)} Add --rescue to take out what is intact.`);
    say(describeDamage(name, damage));
  }
  const records = read.flatMap((file) => file.records);
  for (const gap of describeGaps(records)) say(gap);

  const wrapped = readBytes(key);
  const passphrase =
    process.env['KIOSK_PASSPHRASE'] ??
    (await askPassphrase({ input: process.stdin, ask: (question) => void process.stderr.write(question) }));
  const identity = await unwrapIdentity(wrapped, passphrase);
  if (identity === null)
    throw new Refusal(`The passphrase does not open ${basename(key)}, or that is not a key file.`);

  const { contacts, unopened } = await openContacts(mergeContacts(records), identity);
  for (const { kioskId, sequence } of unopened)
    say(`Kiosk ${kioskId}: number ${sequence} does not open with this key.`);
  const csv = toCsv(contactTable(contacts));
  if (out === null) process.stdout.write(csv);
  else {
    writePrivately(out, csv);
    say(`${contacts.length} contacts written to ${out}.`);
  }
}

async function run(words: readonly string[]): Promise<void> {
  const command = readArguments(words);
  switch (command.kind) {
    case 'help':
      return void process.stdout.write(usage);
    case 'verify':
      return verify(command.files);
    case 'open':
      return open(command.files, command.key, command.out, command.rescue);
  }
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  // A stack trace helps nobody here; anything unforeseen still gets one sentence.
  say(
    error instanceof Refusal
      ? error.message
      : `Unexpected failure: ${error instanceof Error ? error.message : String(error)}`,
  );
  process.exitCode = 2;
}
