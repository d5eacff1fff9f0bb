import type { ElectronApplication, Page } from '@playwright/test';

/** Ends the process that draws for the browser, as a driver that crashes does. The browser starts another one. */
export async function killGraphics(app: ElectronApplication): Promise<void> {
  const pid = await app.evaluate(
    ({ app: main }) => main.getAppMetrics().find(({ type }) => type === 'GPU')?.pid,
  );
  if (pid === undefined) throw new Error('There is no graphics process.');
  process.kill(pid, 'SIGKILL');
}

/** The graphics of the machine as one page meets them. */
export interface Graphics {
  /** From now on every canvas that asks for a WebGL context gets one. */
  work(): Promise<void>;
  /** Contexts that pages asked for since the page was loaded, refused ones included. */
  asked(): Promise<number>;
  /** The most contexts that were alive at the same time. */
  mostAlive(): Promise<number>;
}

interface Contexts {
  failing: boolean;
  asked: number;
  mostAlive: number;
  readonly made: WebGL2RenderingContext[];
}
declare global {
  interface Window {
    contexts: Contexts;
  }
}

/** Loads the page anew with graphics that give no canvas a WebGL context until they `work`. */
export async function watchContexts(page: Page): Promise<Graphics> {
  await page.addInitScript(() => {
    const contexts: Contexts = { failing: true, asked: 0, mostAlive: 0, made: [] };
    window.contexts = contexts;
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its canvas below
    const real = HTMLCanvasElement.prototype.getContext;
    const count = (): void => {
      const alive = contexts.made.filter((context) => !context.isContextLost()).length;
      contexts.mostAlive = Math.max(contexts.mostAlive, alive);
    };
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...args: [string, unknown?]) {
      if (args[0] !== 'webgl2') return real.apply(this, args as never);
      const known = contexts.made.find(({ canvas }) => canvas === this);
      if (known !== undefined) return known;
      contexts.asked += 1;
      const context = contexts.failing ? null : (real.apply(this, args as never) as WebGL2RenderingContext);
      if (context !== null) contexts.made.push(context);
      count();
      this.addEventListener('webglcontextrestored', () => setTimeout(count));
      return context;
    } as never;
  });
  await page.reload();
  return {
    work: () => page.evaluate(() => void (window.contexts.failing = false)),
    asked: () => page.evaluate(() => window.contexts.asked),
    mostAlive: () => page.evaluate(() => window.contexts.mostAlive),
  };
}
