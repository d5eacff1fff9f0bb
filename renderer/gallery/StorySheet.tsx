import styles from './StorySheet.module.css';
import { type Look, frames } from './look.ts';
import type { StoryPage } from './story.ts';

export interface StorySheetProps {
  readonly page: StoryPage;
  readonly look: Look;
  readonly mediaFolder: string;
}

/** One page of the gallery: every state with its name under it. */
export function StorySheet({ page, look, mediaFolder }: StorySheetProps) {
  return (
    <main className={styles['sheet']} data-ground="paper" data-testid="sheet">
      {page.stories.map(({ name, room = 'own', Show }) => (
        <figure key={name} className={styles['story']} data-room={room} data-story={name}>
          <div
            className={styles['room']}
            style={room === 'screen' ? { height: `${frames[look.frame].height}px` } : undefined}
          >
            <Show language={look.language} mediaFolder={mediaFolder} />
          </div>
          <figcaption className={styles['name']} lang="en">
            {name}
          </figcaption>
        </figure>
      ))}
    </main>
  );
}
