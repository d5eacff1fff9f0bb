import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { createI18n } from '../i18n/createI18n.ts';
import '../ui/base.css';
import { Gallery } from './Gallery.tsx';
import { StorySheet } from './StorySheet.tsx';
import { dress } from './dress.ts';
import './gallery.css';
import { lookFrom } from './look.ts';
import { storyPages } from './registry.ts';

/**
 * Composition root of the developers' gallery. Without a page in the address: the tool. With one: that page alone in
 * the look that the address asks for, which is what the tool puts in its frame and what pictures are taken of.
 */
async function start(element: HTMLElement): Promise<void> {
  const asked = new URLSearchParams(location.search);
  const look = lookFrom(asked);
  const page = storyPages.find(({ id }) => id === asked.get('page'));
  const root = document.documentElement;
  root.dataset['gallery'] = page === undefined ? 'tool' : 'page';
  if (page !== undefined) dress(root, look);
  createRoot(element).render(
    page === undefined ? (
      <Gallery pages={storyPages} />
    ) : (
      <I18nextProvider i18n={await createI18n(look.language)}>
        <StorySheet page={page} look={look} mediaFolder={new URL('content/media/', document.baseURI).href} />
      </I18nextProvider>
    ),
  );
}

const element = document.getElementById('root');
if (element !== null) void start(element);
