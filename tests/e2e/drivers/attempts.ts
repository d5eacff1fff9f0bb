/** One attempt, run inside the page: everything it needs must stand in the function itself. */
export interface Attempt {
  readonly name: string;
  /** Where to; `{outside}` stands for host:port of a server that must stay unreachable. */
  readonly address?: string;
  /** @param address the address of the attempt, filled in */
  readonly act: (address: string) => unknown;
  /** What the page gets for it; nothing where nothing comes back. */
  readonly outcome?: unknown;
}

const site = 'http://{outside}/';

const addresses = [
  site,
  'file:///etc/passwd',
  'data:text/html,<h1>out</h1>',
  'javascript:delete window.intruderWasHere',
  'kiosk://corner/',
  'kiosk://app/other.html',
  'kiosk://app/index.html?staff=1',
  'chrome://gpu',
  'view-source:kiosk://app/index.html',
  'mailto:out@example.org',
  'tel:+33000000000',
  'ms-settings:',
];

/** Leaving the page, or opening another one. */
export const waysOut: readonly Attempt[] = [
  ...[site, 'kiosk://app/index.html', 'about:blank', 'file:///etc/passwd'].map((address) => ({
    name: `window.open ${address}`,
    address,
    act: (to: string) => window.open(to),
    outcome: null,
  })),
  ...addresses.map((address) => ({
    name: `location ${address}`,
    address,
    act: (to: string) => {
      location.href = to;
    },
  })),
  {
    name: 'a page made on the spot',
    act: () => {
      location.href = URL.createObjectURL(new Blob(['<h1>out</h1>'], { type: 'text/html' }));
    },
  },
  {
    name: 'a link to a new window',
    address: site,
    act: (to) => {
      const link = document.createElement('a');
      Object.assign(link, { href: to, target: '_blank' });
      link.click();
    },
  },
  {
    name: 'a form that is posted',
    address: site,
    act: (to) => {
      const form = document.createElement('form');
      Object.assign(form, { action: to, method: 'post' });
      document.body.append(form);
      form.submit();
      form.remove();
    },
  },
  { name: 'going back', act: () => history.go(-1) },
];

const refused = { address: site, outcome: 'refused' } as const;

/** Puts an element on the page and answers which event came; none within a second means refused. */
const element = (tag: string, property: string): Attempt => ({
  ...refused,
  name: `<${tag}>`,
  // Tag and property travel with the address, because nothing else reaches the page.
  address: `${tag} ${property} ${site}`,
  act: (what) =>
    new Promise((done) => {
      const [name = '', key = '', to = ''] = what.split(' ');
      const made = document.createElement(name);
      if (name === 'link') made.setAttribute('rel', 'stylesheet');
      made.setAttribute(key, to);
      const end = (outcome: string) => {
        made.remove();
        done(outcome);
      };
      made.addEventListener('load', () => end('loaded'));
      made.addEventListener('error', () => end('refused'));
      setTimeout(() => end('refused'), 1000);
      document.body.append(made);
    }),
});

/** Answers whether our policy refused the frame; a frame itself looks the same from outside either way. */
const frame = (address: string): Attempt => ({
  name: `<iframe> ${address}`,
  address,
  act: (to) =>
    new Promise((done) => {
      const made = document.createElement('iframe');
      const end = (outcome: string) => {
        made.remove();
        done(outcome);
      };
      document.addEventListener('securitypolicyviolation', () => end('refused'), { once: true });
      setTimeout(() => end('shown'), 1000);
      made.src = to;
      document.body.append(made);
    }),
  outcome: 'refused',
});

/** Reaching out for something, or handing something out. */
export const loadings: readonly Attempt[] = [
  {
    ...refused,
    name: 'fetch',
    act: (to) => fetch(to, { mode: 'no-cors' }).then(String, () => 'refused'),
  },
  {
    ...refused,
    name: 'fetch of a file',
    address: 'file:///etc/passwd',
    act: (to) => fetch(to).then(String, () => 'refused'),
  },
  {
    ...refused,
    name: 'WebSocket',
    address: 'ws://{outside}/',
    act: (to) =>
      new Promise((done) => {
        const socket = new WebSocket(to);
        socket.onopen = () => done('open');
        socket.onerror = () => done('refused');
      }).catch(() => 'refused'),
  },
  {
    ...refused,
    name: 'EventSource',
    act: (to) =>
      new Promise((done) => {
        const source = new EventSource(to);
        source.onopen = () => done('open');
        source.onerror = () => {
          source.close();
          done('refused');
        };
      }),
  },
  { name: 'sendBeacon', address: site, act: (to) => void navigator.sendBeacon(to, 'contact') },
  {
    ...refused,
    name: 'import of a module',
    act: (to) => import(to).then(String, () => 'refused'),
  },
  element('img', 'src'),
  element('script', 'src'),
  element('link', 'href'),
  element('video', 'src'),
  element('object', 'data'),
  element('embed', 'src'),
  ...[site, 'kiosk://app/index.html', 'data:text/html,out'].map(frame),
];

/** Turning text into a program. */
export const programs: readonly Attempt[] = [
  {
    name: 'a worker made on the spot',
    act: () =>
      new Promise((done) => {
        const worker = new Worker(URL.createObjectURL(new Blob(['postMessage("works")'])));
        worker.onmessage = () => done('works');
        worker.onerror = () => done('refused');
      }).catch(() => 'refused'),
    outcome: 'refused',
  },
  {
    name: 'eval',
    act: () =>
      new Promise((done) => {
        // Later, in the page's own time: what a test tool runs itself may be exempt from the policy.
        setTimeout(() => {
          try {
            done(globalThis['eval']('1 + 1'));
          } catch (error) {
            done((error as Error).name);
          }
        });
      }),
    outcome: 'EvalError',
  },
  {
    name: 'new Function',
    act: () =>
      new Promise((done) => {
        setTimeout(() => {
          try {
            done(String(Reflect.construct(Function, ['return 2'])));
          } catch (error) {
            done((error as Error).name);
          }
        });
      }),
    outcome: 'EvalError',
  },
  {
    name: 'a script element with text',
    act: () => {
      const script = document.createElement('script');
      script.textContent = 'delete window.intruderWasHere; window.programRan = true';
      document.body.append(script);
      script.remove();
      return 'programRan' in window;
    },
    outcome: false,
  },
];

/** Asking for what a browser gives only with permission. */
export const permissions: readonly Attempt[] = [
  ...['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'midi'].map((name) => ({
    name,
    address: name,
    act: (asked: string) =>
      // The names differ between versions of the type library and of Chromium.
      navigator.permissions.query({ name: asked as PermissionName }).then(({ state }) => state),
    outcome: 'denied',
  })),
  { name: 'notification', act: () => Notification.requestPermission(), outcome: 'denied' },
  {
    name: 'position',
    act: () =>
      new Promise((done) => {
        navigator.geolocation.getCurrentPosition(
          () => done('found'),
          ({ code, PERMISSION_DENIED }) => done(code === PERMISSION_DENIED ? 'refused' : code),
        );
      }),
    outcome: 'refused',
  },
  {
    name: 'camera picture',
    act: () => navigator.mediaDevices.getUserMedia({ video: true }).then(String, () => 'refused'),
    outcome: 'refused',
  },
  {
    name: 'picture of the screen',
    act: () => navigator.mediaDevices.getDisplayMedia().then(String, () => 'refused'),
    outcome: 'refused',
  },
  {
    name: 'clipboard',
    act: () => navigator.clipboard.readText().then(String, () => 'refused'),
    outcome: 'refused',
  },
];
