import type { ChannelName } from '../../contract/channelNames.ts';
import type { Contract, Output, ParsedInput } from '../../contract/channels.ts';
import type { FailureCode, Result } from '../../contract/result.ts';
import { describeFault } from '../faults/describeFault.ts';
import type { Log, LogDetails } from '../log/log.ts';
import type { Handler } from './handlers.ts';

export interface Gate {
  readonly contract: Contract;
  /** Whether staff may act now. */
  readonly isStaffUnlocked: () => boolean;
  readonly log: Log;
  readonly newRef: () => string;
}

/** One call as it arrived. `raw` is whatever the sender put there. */
export interface Call<Name extends ChannelName> {
  readonly name: Name;
  readonly trusted: boolean;
  readonly raw: unknown;
}

/**
 * Decides one call: sender, schema, staff door, handler; in this order. Never throws.
 * The log gets what failed and where under `ref`, and never a value of the input.
 */
export async function handleCall<Name extends ChannelName>(
  { name, trusted, raw }: Call<Name>,
  handler: Handler<Name>,
  { contract, isStaffUnlocked, log, newRef }: Gate,
): Promise<Result<Output<Name>>> {
  const refuse = (code: FailureCode, event: string, details: LogDetails): Result<Output<Name>> => {
    const ref = newRef();
    (code === 'internal' ? log.error : log.warning)(event, { ref, channel: name, ...details });
    return { ok: false, code, ref };
  };
  if (!trusted) return refuse('forbidden', 'ipc.untrustedSender', {});
  try {
    const channel = contract[name];
    const parsed = channel.input.safeParse(raw);
    if (!parsed.success)
      return refuse('bad-request', 'ipc.badRequest', { fields: fieldsOf(parsed.error.issues) });
    if (channel.access === 'staff' && !isStaffUnlocked()) return refuse('forbidden', 'ipc.staffLocked', {});
    // The border: this is what the schema of this very channel has just let through.
    return await handler(parsed.data as ParsedInput<Name>);
  } catch (fault) {
    return refuse('internal', 'ipc.fault', describeFault(fault));
  }
}

interface Issue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
}

/** Field and kind of each mistake. Names of unknown fields are left out: the sender chose them. */
function fieldsOf(issues: readonly Issue[]): readonly string[] {
  return issues
    .slice(0, 10)
    .map(({ code, path }) => `${path.map(String).join('.') || '(input)'}: ${code ?? 'unknown'}`);
}
