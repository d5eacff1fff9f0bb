import type { Page } from '@playwright/test';
import type { Language } from '../../content/schema/language.ts';
import { openPage } from '../toolPages/openPage.ts';
import { servePage } from '../toolPages/servePage.ts';
import { bundlePlate } from './bundlePlate.ts';

/** A picture of the map; see renderer/plate/plateOrder.ts for what the words mean. */
export interface PlateOrder {
  readonly language: Language;
  /** Names of the map's parts joined by commas; all, if nothing is said. */
  readonly parts?: string;
  readonly contrast?: 'high';
  /** Longitude, latitude, zoom; the whole destination, if nothing is said. */
  readonly view?: readonly [number, number, number];
  /** Top, right, bottom and left of what panels take, CSS px. */
  readonly room?: readonly [number, number, number, number];
  readonly width: number;
  readonly height: number;
}

export interface Plates {
  /** Draws a plate and leaves it on the page. */
  readonly show: (order: PlateOrder) => Promise<Page>;
  /** Draws a plate and writes it as a JPEG or PNG, by the name of the file. */
  readonly take: (order: PlateOrder, file: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Opens the page that draws plates. @param env with a display @param executable Electron's */
export async function openPlates(root: string, executable: string, env: NodeJS.ProcessEnv): Promise<Plates> {
  const served = await servePage(await bundlePlate(root), 'plate.html');
  const { address } = served;
  const readySelector = '[data-plate="ready"], [data-fault]';
  const window = await openPage({ root, executable, address, env, webGl: true, readySelector }).catch(
    async (fault: unknown) => {
      await served.close();
      throw fault;
    },
  );
  const devTools = await window.page.context().newCDPSession(window.page);
  const show: Plates['show'] = async ({ language, parts, contrast, view, room, width, height }) => {
    const query = new URLSearchParams({
      lang: language,
      ...(parts === undefined ? {} : { parts }),
      ...(contrast === undefined ? {} : { contrast }),
      ...(view === undefined ? {} : { view: view.join(',') }),
      ...(room === undefined ? {} : { room: room.join(',') }),
    });
    // A picture may be larger than the screen of whoever builds the kiosk, and their pixels finer.
    await devTools.send('Emulation.setDeviceMetricsOverride', {
      ...{ width, height, deviceScaleFactor: 1, mobile: false },
    });
    await window.shows(`?${query.toString()}`, { width, height });
    const fault = await window.page.locator('body').getAttribute('data-fault');
    if (fault !== null) throw new Error(`The map could not be drawn: ${fault}`);
    return window.page;
  };
  return {
    show,
    async take(order, file) {
      const page = await show(order);
      await page.screenshot({
        path: file,
        ...(file.endsWith('.jpg') ? { type: 'jpeg' as const, quality: 86 } : {}),
      });
    },
    async close() {
      await window.close();
      await served.close();
    },
  };
}
