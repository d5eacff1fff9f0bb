import { z } from 'zod';
import type { ConsentTexts } from '../../content/schema/consent.ts';
import type { Content } from '../../content/schema/content.ts';
import type { Basemap } from './basemap.ts';
import type { ChannelName, EventName } from './channelNames.ts';
import type { InterfaceTexts } from './interfaceTexts.ts';
import { leadDraftSchema } from './leadDraft.ts';
import { mapReportSchema } from './mapReport.ts';
import type { PublicSettings } from './publicSettings.ts';
import type { Result } from './result.ts';
import { staffUnlockSchema } from './staff.ts';
import type { ExportReceipt, StaffDoor, StaffOverview } from './staff.ts';

/** A channel: the schema its input must pass, who may call it, and (as a type only) what it answers. */
export interface Channel<Input extends z.ZodType, Output> {
  readonly input: Input;
  /** Staff channels answer `forbidden` while the staff area is locked. */
  readonly access: 'visitor' | 'staff';
  /** Never set: carries the output type. */
  readonly output?: Output;
}

function channel<Output>() {
  return <Input extends z.ZodType>(access: 'visitor' | 'staff', input: Input): Channel<Input, Output> => ({
    access,
    input,
  });
}

/** Everything the page needs: at its start, and again after the event `content.changed`, once no visitor is there. */
export interface KioskLoad {
  /** Number of this content since the program started. */
  readonly revision: number;
  readonly content: Content;
  readonly consent: ConsentTexts;
  /** Texts of the interface that are not those built into the page. */
  readonly interfaceTexts: readonly InterfaceTexts[];
  /** Edition of an editor's pictures: they lie below `content@<edition>/media`; null: below `content/media`. */
  readonly edition: string | null;
  readonly settings: PublicSettings;
  /** The detailed map, where somebody laid one beside the content. */
  readonly basemap: Basemap | null;
  readonly version: string;
}

const nothing = z.undefined();

/** The one contract: a name in `channelNames` without an entry here does not compile, and the reverse. */
export const contract = {
  'kiosk.load': channel<KioskLoad>()('visitor', nothing),
  /** The page shows the load of this revision from now on: consent is given to its words and its offices. */
  'content.taken': channel<null>()('visitor', z.strictObject({ revision: z.int().min(0) })),
  'log.report': channel<null>()(
    'visitor',
    z.strictObject({ level: z.enum(['warning', 'error']), message: z.string().max(2000) }),
  ),
  'map.report': channel<null>()('visitor', mapReportSchema),
  'map.basemapLost': channel<null>()('visitor', nothing),
  'leads.save': channel<{ readonly sequence: number }>()('visitor', leadDraftSchema),
  'staff.door': channel<StaffDoor>()('visitor', nothing),
  'staff.unlock': channel<StaffDoor>()('visitor', staffUnlockSchema),
  'staff.overview': channel<StaffOverview>()('staff', nothing),
  'staff.export': channel<ExportReceipt>()('staff', nothing),
  'staff.lock': channel<null>()('visitor', nothing),
  'staff.leave': channel<null>()('staff', nothing),
} satisfies Record<ChannelName, Channel<z.ZodType, unknown>>;

export type Contract = typeof contract;

/** What a caller hands over, before the schema has normalised it. */
type Input<Name extends ChannelName> = z.input<Contract[Name]['input']>;
/** What a handler receives, after the schema. */
export type ParsedInput<Name extends ChannelName> = z.output<Contract[Name]['input']>;
export type Output<Name extends ChannelName> =
  NonNullable<Contract[Name]['output']> | Extract<Contract[Name]['output'], null>;

type Call<Name extends ChannelName> =
  undefined extends Input<Name>
    ? () => Promise<Result<Output<Name>>>
    : (input: Input<Name>) => Promise<Result<Output<Name>>>;

/** What the preload puts on `window.kiosk`: one function per channel, and one subscription. */
export type KioskApi = { readonly [Name in ChannelName]: Call<Name> } & {
  /** Calls `listener` on every event of that name; returns the function that stops it. */
  readonly on: (event: EventName, listener: () => void) => () => void;
};
