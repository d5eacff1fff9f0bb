import type { WebContents } from 'electron';
import type { EventName } from '../../contract/channelNames.ts';
import { isOwnAddress } from './trustedSender.ts';

/** Tells the page something it did not ask for; does nothing while the page is dead or is not ours. */
export function createEventSender(page: WebContents): (name: EventName) => void {
  return (name) => {
    if (page.isDestroyed() || page.isCrashed() || !isOwnAddress(page.getURL())) return;
    page.send(name);
  };
}
