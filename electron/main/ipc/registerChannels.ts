import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import { type ChannelName, channelNames } from '../../contract/channelNames.ts';
import { type Gate, handleCall } from './handleCall.ts';
import type { Handlers } from './handlers.ts';

export interface GateOptions extends Gate {
  /** Sender check, made for every message anew: a frame may have been navigated since the last one. */
  readonly isTrustedSender: (event: IpcMainInvokeEvent) => boolean;
}

/** Opens every channel of the contract, each behind the one gate. Call it once, before the page is loaded. */
export function registerChannels(
  ipcMain: Pick<IpcMain, 'handle'>,
  handlers: Handlers,
  gate: GateOptions,
): void {
  const register = <Name extends ChannelName>(name: Name): void => {
    ipcMain.handle(name, (event, ...inputs: readonly unknown[]) =>
      // More than one argument is never right; the array then fails every schema.
      handleCall(
        { name, trusted: isTrusted(gate, event), raw: inputs.length > 1 ? inputs : inputs[0] },
        handlers[name],
        gate,
      ),
    );
  };
  for (const name of channelNames) register(name);
}

/** A frame that has just been destroyed throws when it is looked at: then nobody is asking any more. */
function isTrusted(gate: GateOptions, event: IpcMainInvokeEvent): boolean {
  try {
    return gate.isTrustedSender(event);
  } catch {
    return false;
  }
}
