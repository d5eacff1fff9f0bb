import type { ReadStream } from 'node:tty';
import { Refusal } from './refusal.ts';

/** A person's keyboard and where to ask. */
export interface Terminal {
  readonly input: ReadStream;
  readonly ask: (question: string) => void;
}

/**
 * Asks for a passphrase without showing it.
 * @throws Refusal when there is nobody to ask, or they press Ctrl+C
 */
export function askPassphrase({ input, ask }: Terminal): Promise<string> {
  if (!input.isTTY) {
    throw new Refusal('No passphrase: set KIOSK_PASSPHRASE or run this in a terminal.');
  }
  ask('Passphrase: ');
  input.setRawMode(true);
  input.setEncoding('utf8');
  return new Promise((resolve, reject) => {
    let typed = '';
    const end = (finish: () => void) => {
      input.off('data', listen);
      input.setRawMode(false);
      input.pause();
      ask('\n');
      finish();
    };
    const listen = (text: string) => {
      for (const key of text) {
        if (key === '\r' || key === '\n') return end(() => resolve(typed));
        if (key === '\u0003' || key === '\u0004')
          return end(() => reject(new Refusal('Nothing was opened.')));
        typed = key === '\u007f' || key === '\b' ? [...typed].slice(0, -1).join('') : typed + key;
      }
    };
    input.on('data', listen);
    input.resume();
  });
}
