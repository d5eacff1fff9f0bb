/** What somebody who got a script into the page could try on `window.kiosk`. Both functions run inside the page. */

export interface Answer {
  readonly channel: string;
  /** Which input, in words. */
  readonly input: string;
  readonly code: string | undefined;
}

/** Calls every channel with everything that is not what it takes. */
export async function callEveryChannel(channels: readonly string[]): Promise<Answer[]> {
  const { kiosk } = window as unknown as {
    kiosk: Record<string, (input: unknown) => Promise<{ ok: boolean; code?: string }>>;
  };
  const draft = {
    ...{
      id: '01923456-789a-7000-8000-000000000001',
      language: 'fr',
      firstName: 'Zoé',
      email: 'zoe@orange.fr',
    },
    ...{ origin: '', newsletterPartners: ['montpellier'], sendTrip: false, sixteenOrOver: true, trip: [] },
    consentVersion: '2026-11-3',
  };
  const inputs: Record<string, unknown> = {
    null: null,
    'a number': 7,
    'not a number': NaN,
    'a text': 'x',
    'a long text': 'x'.repeat(3_000_000),
    'an empty list': [],
    'an empty object': {},
    'a list of nothing': [undefined],
    'a date': new Date(),
    'a map': new Map([['pin', '246810']]),
    bytes: new Uint8Array(8),
    'a large number': 10n ** 30n,
    'a foreign prototype': JSON.parse('{ "__proto__": { "pin": "246810" }, "constructor": 1 }'),
    'a PIN that is a number': { pin: 246810 },
    'a PIN with more': { pin: '246810', staff: true },
    'a short PIN': { pin: '1' },
    'a level that is none': { level: 'info', message: 'x' },
    'a message too long': { level: 'error', message: 'x'.repeat(2001) },
    'a contact under sixteen': { ...draft, sixteenOrOver: false },
    'a contact with nothing granted': { ...draft, newsletterPartners: [] },
    'a contact with a field more': { ...draft, phone: '0600000000' },
    'a contact in another language': { ...draft, language: 'xx' },
    'a contact without an address': { ...draft, email: 'zoe' },
    'a contact of two lines': { ...draft, firstName: 'Zoé\nMarc' },
    'a contact with a chosen number': { ...draft, id: '1' },
  };
  const answers: Answer[] = [];
  for (const channel of channels) {
    for (const [name, input] of Object.entries(inputs)) {
      const answer = await kiosk[channel]?.(input).catch((error: unknown) => ({
        ok: false,
        code: `thrown: ${String(error)}`,
      }));
      answers.push({ channel, input: name, code: answer?.ok === true ? 'accepted' : answer?.code });
    }
  }
  return answers;
}

export interface BridgeDescription {
  readonly names: string[];
  readonly notFunctions: string[];
  /** Ways to Node or Electron that are open. */
  readonly reachable: string[];
  /** Changes that succeeded. */
  readonly bent: string[];
}

/** Looks at the bridge and tries to change it. */
export function describeBridge(): BridgeDescription {
  const page = window as unknown as Record<string, unknown>;
  const kiosk = page['kiosk'] as Record<string, unknown>;
  const names = Reflect.ownKeys(kiosk).map(String).sort();
  const bent: string[] = [];
  const original = kiosk['leads.save'];
  const changes: Record<string, () => unknown> = {
    'another bridge': () => (page['kiosk'] = {}),
    'no bridge': () => Reflect.deleteProperty(page, 'kiosk'),
    'another function': () => (kiosk['leads.save'] = () => 'mine'),
    'a function less': () => Reflect.deleteProperty(kiosk, 'leads.save'),
    'a function more': () => (kiosk['open'] = () => 'mine'),
    'another prototype': () => Reflect.setPrototypeOf(kiosk, { open: () => 'mine' }),
  };
  for (const [name, change] of Object.entries(changes)) {
    try {
      change();
    } catch {
      // Refused loudly.
    }
    const intact =
      page['kiosk'] === kiosk && kiosk['leads.save'] === original && typeof kiosk['open'] === 'undefined';
    if (!intact) bent.push(name);
  }
  return {
    names,
    notFunctions: names.filter((name) => typeof kiosk[name] !== 'function'),
    reachable: [
      'require',
      'process',
      'module',
      'global',
      'Buffer',
      'electron',
      'ipcRenderer',
      '__dirname',
    ].filter((name) => name in page),
    bent,
  };
}
