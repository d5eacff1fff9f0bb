import { useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { Frame } from './Frame.tsx';
import styles from './Gallery.module.css';
import { Switchboard } from './Switchboard.tsx';
import { addressOf, lookFrom } from './look.ts';
import type { StoryPage } from './story.ts';

/** The tool: switches on top, the pages on the left, and one of them in a frame of a stand's size. */
export function Gallery({ pages }: { readonly pages: readonly StoryPage[] }) {
  const [look, setLook] = useState(() => lookFrom(new URLSearchParams()));
  const [open, setOpen] = useState(pages[0]?.id ?? '');
  return (
    <div className={styles['gallery']}>
      <header className={styles['switches']} data-ground="sand">
        <Switchboard look={look} onLook={setLook} />
      </header>
      <nav className={styles['pages']} data-ground="sand" aria-label="Components">
        {pages.map(({ id, title }) => (
          <Button
            key={id}
            kind="quiet"
            wide
            pressed={id === open}
            testId={`page-${id}`}
            onPress={() => setOpen(id)}
          >
            {title}
          </Button>
        ))}
      </nav>
      <Frame frame={look.frame} address={addressOf(open, look)} />
    </div>
  );
}
