import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { v7 } from 'uuid';
import { App } from './app/App.tsx';
import { createSessionStore } from './app/sessionStore.ts';
import { createI18n } from './i18n/createI18n.ts';
import { setInterfaceTexts } from './i18n/setInterfaceTexts.ts';
import { connectPlatform } from './platform/platform.ts';
import { applyScale, scaleOf } from './ui/scale.ts';
import './ui/base.css';

/** Composition root of the page: makes things and connects them. */
async function start(element: HTMLElement): Promise<void> {
  const platform = connectPlatform();
  window.addEventListener('error', ({ message }) => void platform['log.report']({ level: 'error', message }));
  window.addEventListener('unhandledrejection', ({ reason }) => {
    void platform['log.report']({ level: 'error', message: String(reason).slice(0, 2000) });
  });
  const loaded = await platform['kiosk.load']();
  if (!loaded.ok) throw new Error(`The kiosk could not load its content (${loaded.ref}).`);
  const load = loaded.value;
  const { diagonalInches } = load.settings.screen;
  applyScale(
    document.documentElement,
    scaleOf({ width: window.innerWidth, height: window.innerHeight, diagonalInches }),
  );
  const i18n = await createI18n(load.settings.defaultLanguage);
  setInterfaceTexts(i18n, load.interfaceTexts);
  createRoot(element).render(
    <I18nextProvider i18n={i18n}>
      <App
        load={load}
        platform={platform}
        store={createSessionStore(load.settings.defaultLanguage)}
        i18n={i18n}
        contentFolderOf={(edition) =>
          new URL(edition === null ? 'content/' : `content@${edition}/`, document.baseURI).href
        }
        random={Math.random}
        newId={v7}
      />
    </I18nextProvider>,
  );
}

const element = document.getElementById('root');
if (element !== null) void start(element);
