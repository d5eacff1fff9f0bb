import type { Language } from '../../../content/schema/language.ts';
import { createAccessBar } from '../drivers/accessBar.ts';
import { createGuest } from '../drivers/guest.ts';
import type { Host } from '../drivers/host.ts';
import { takeClock } from '../drivers/stoppedClock.ts';
import type { RunningKiosk } from '../fixtures/launchKiosk.ts';
import { type Findings, createFindings } from './findings.ts';
import { type Look, describeAccess } from './plan.ts';
import { takesFormat } from './formats.ts';
import type { Problem } from './page/seen.ts';
import { type ScreenState, type Walker, leaves } from './screens.ts';

export interface WalkOptions {
  readonly kiosk: RunningKiosk;
  readonly host: Host;
  readonly diagonal: number;
  readonly idleSeconds: number;
  readonly screens: readonly ScreenState[];
  readonly languages: readonly Language[];
  readonly looks: (language: Language, hasAccess: boolean) => readonly Look[];
  /** What is wrong with what is on the screen now. */
  readonly judge: (walker: Walker) => Promise<readonly Problem[]>;
}

export interface Walked {
  readonly findings: Findings;
  /** How many combinations were looked at, and how many were meant to be. */
  readonly looked: number;
  readonly planned: number;
}

const sentence = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replaceAll(/\u001b\[\d+m/g, '').split('\n')[0] ??
  '';

/** Goes through every screen once in each language and looks at each in every wished format and state. */
export async function walk(options: WalkOptions): Promise<Walked> {
  const { kiosk, host, diagonal, idleSeconds, screens, looks, judge } = options;
  const { page } = kiosk;
  const bar = createAccessBar(page);
  const walker: Walker = {
    page,
    host,
    bar,
    idleSeconds,
    guest: createGuest(page),
    clock: await takeClock(page),
  };
  const findings = createFindings();
  let [looked, planned] = [0, 0];
  for (const language of options.languages) {
    let lost = false;
    for (const { name, hasAccess, reach } of screens) {
      const all = looks(language, hasAccess);
      planned += all.length;
      if (lost) continue;
      const scene = { screen: name, language, diagonal };
      const say = (what: string, look?: Look): void =>
        findings.add(
          {
            ...scene,
            format: look?.format ?? 'any format',
            access: look === undefined ? '' : describeAccess(look.access),
          },
          [{ where: 'the screen', text: '', what }],
        );
      await reach(walker, language).catch((error: unknown) => {
        lost = true;
        say(`and all after it cannot be reached: ${sentence(error)}`);
      });
      for (const look of lost ? [] : all) {
        const isSet = await (hasAccess ? bar.sets(look.access) : Promise.resolve()).then(
          () => true,
          (error: unknown) => (say(sentence(error), look), false),
        );
        if (!isSet) continue;
        await takesFormat(kiosk, look.format);
        findings.add(
          { ...scene, format: look.format, access: describeAccess(look.access) },
          await judge(walker),
        );
        looked += 1;
      }
    }
    await leaves(walker);
  }
  return { findings, looked, planned };
}
