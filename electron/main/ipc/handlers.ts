import type { ChannelName } from '../../contract/channelNames.ts';
import type { Output, ParsedInput } from '../../contract/channels.ts';
import type { Result } from '../../contract/result.ts';

/** Answers one channel. The input has passed its schema; expected failures are values. */
export type Handler<Name extends ChannelName> = (
  input: ParsedInput<Name>,
) => Result<Output<Name>> | Promise<Result<Output<Name>>>;

/** One handler per channel: a missing one does not compile. */
export type Handlers = { readonly [Name in ChannelName]: Handler<Name> };
