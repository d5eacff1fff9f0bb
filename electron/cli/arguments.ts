import { parseArgs } from 'node:util';
import { Refusal } from './refusal.ts';

export const usage = `Usage:
  contacts.ts open <export or journal file...> --key <stand.age|recovery.age> [--out <file.csv>] [--rescue]
  contacts.ts verify <export or journal file...>

open    opens sealed contacts and prints them as CSV, or writes them to a new file.
        The passphrase is asked for, or taken from KIOSK_PASSPHRASE.
        --rescue takes what is intact out of damaged files.
verify  checks files without opening any contact.
`;

export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'verify'; readonly files: readonly string[] }
  | {
      readonly kind: 'open';
      readonly files: readonly string[];
      readonly key: string;
      readonly out: string | null;
      readonly rescue: boolean;
    };

/**
 * Understands the command line.
 * @param words everything after the script's name
 * @throws Refusal saying what is wrong with it
 */
export function readArguments(words: readonly string[]): Command {
  const { values, positionals } = parsed(words);
  const [name, ...files] = positionals;
  if (values.help === true) return { kind: 'help' };
  if (name !== 'open' && name !== 'verify') throw new Refusal('Say "open" or "verify"; --help explains.');
  if (files.length === 0) throw new Refusal(`Name at least one file to ${name}; --help explains.`);
  const { key, out, rescue } = values;
  if (name === 'verify') {
    if (key !== undefined || out !== undefined || rescue === true)
      throw new Refusal('verify takes only files.');
    return { kind: 'verify', files };
  }
  if (key === undefined)
    throw new Refusal('Name the key to open with: --key stand.age or --key recovery.age.');
  return { kind: 'open', files, key, out: out ?? null, rescue: rescue ?? false };
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        key: { type: 'string' },
        out: { type: 'string' },
        rescue: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new Refusal(
      `${error instanceof Error ? error.message.split('.')[0] : String(error)}; --help explains.`,
    );
  }
}
