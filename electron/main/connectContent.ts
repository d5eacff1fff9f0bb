import { join } from 'node:path';
import type { ConsentTexts } from '../../content/schema/consent.ts';
import type { Content } from '../../content/schema/content.ts';
import type { InterfaceTexts } from '../contract/interfaceTexts.ts';
import type { StaffProblem } from '../contract/staff.ts';
import { readDeliveredContent, readMediaPaths } from './content/contentFiles.ts';
import { essentialContent } from './content/essentialContent.ts';
import { openLastGoodStore } from './content/lastGoodStore.ts';
import { listLiveFolder, makeLiveFolder } from './content/live/liveFolderFiles.ts';
import { emptyLayer, readLiveLayer } from './content/live/liveLayerFiles.ts';
import { openLivePictureStore } from './content/live/livePictureStore.ts';
import { watchLiveFolder } from './content/live/watchLiveFolder.ts';
import type { LoadedContent } from './content/loadContent.ts';
import { openContent } from './content/openContent.ts';
import { type Numbered, countRevisions } from './content/revisions.ts';
import { showPartners } from './content/showPartners.ts';
import type { Log } from './log/log.ts';
import { unknownReferences } from './settings/publicSettings.ts';
import { liveContentState } from './settings/liveContent.ts';
import type { Settings } from './settings/settingsSchema.ts';

/** An editor's change is taken within twelve seconds, and on screen as soon as nobody stands before it. */
const lookEveryMs = 4_000;
const quietMs = 3_000;

export interface ContentOptions {
  /** The content that came with the program; absolute path, may lie inside an asar archive. */
  readonly deliveredFolder: string;
  readonly profileFolder: string;
  readonly settings: Settings;
  readonly now: () => Date;
  readonly monotonicMs: () => number;
  readonly log: Log;
}

/** Content as it is on screen. */
interface ShownContent {
  /** All content, with the partners that are not shown. */
  readonly content: Content;
  readonly shown: Content;
  readonly consent: ConsentTexts;
  readonly interfaceTexts: readonly InterfaceTexts[];
  readonly edition: string | null;
}

/** What visitors see, and how it changes while they are there. */
export interface KioskContent {
  /** What is right now, for a page that asks for it. */
  readonly offer: () => Numbered<ShownContent>;
  /** The page says what it shows; false for what it never got. */
  readonly take: (revision: number) => boolean;
  /** What the page shows. */
  readonly taken: () => ShownContent;
  readonly problems: () => readonly StaffProblem[];
  /** Folders in which content is looked for, the preferred one first. @param edition of the editor's pictures */
  readonly folders: (edition: string | null) => readonly string[];
  /** Looks for changes from now on. @returns stops it */
  readonly watch: (onChange: () => void) => () => void;
}

/** Loads the content and, where the settings allow it, what an editor laid over it. Never rejects. */
export async function connectContent(options: ContentOptions): Promise<KioskContent> {
  const { deliveredFolder, profileFolder, settings, log } = options;
  const liveFolder = join(profileFolder, 'content');
  const keptFolder = join(profileFolder, 'content-last-good');
  const live = liveContentState(settings);
  const pictures = openLivePictureStore(keptFolder);

  if (live.isOn) await makeLiveFolder(liveFolder, log);
  const listing = await listLiveFolder(liveFolder);
  const unused: readonly StaffProblem[] =
    live.isOn || listing.files.length === 0 ? [] : [{ code: 'content-not-taken', detail: live.why }];
  const content = await openContent(
    {
      delivered: readDeliveredContent(deliveredFolder),
      lastGood: openLastGoodStore(keptFolder, options.now),
      picturesOf: (edition) => readMediaPaths(pictures.folderOf(edition)),
      pictures,
      essentials: essentialContent(),
      log,
    },
    live.isOn ? await readLiveLayer(liveFolder, listing) : emptyLayer,
  );
  const show = ({ content: whole, consent, interfaceTexts, edition }: LoadedContent): ShownContent => ({
    ...{ content: whole, consent, interfaceTexts, edition },
    shown: showPartners(whole, settings.partners),
  });
  const revisions = countRevisions(show(content.current()));
  const tidy = (): Promise<void> =>
    pictures.keepOnly([revisions.taken().value.edition, revisions.newest().value.edition]);
  if (live.isOn) await tidy();

  return {
    offer: revisions.offer,
    take(revision) {
      const known = revisions.take(revision);
      if (known && live.isOn) void tidy();
      return known;
    },
    taken: () => revisions.taken().value,
    problems: () => [
      ...unknownReferences(settings, content.current().content),
      ...content.current().problems,
      ...unused,
    ],
    folders: (edition) => [...(edition === null ? [] : [pictures.folderOf(edition)]), deliveredFolder],
    watch(onChange) {
      if (!live.isOn) return () => undefined;
      return watchLiveFolder({
        folder: liveFolder,
        firstState: listing.state,
        everyMs: lookEveryMs,
        quietMs,
        monotonicMs: options.monotonicMs,
        async onLayer(layer) {
          if (!(await content.take(layer))) return;
          revisions.renew(show(content.current()));
          onChange();
        },
        log,
      });
    },
  };
}
