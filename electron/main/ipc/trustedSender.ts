/** The page that may use the gate: protocol and host of our own scheme, without a port. */
const trustedProtocol = 'kiosk:';
const trustedHost = 'app';

/** Whether an address belongs to our page. Anything that is no address does not. */
export function isOwnAddress(address: string): boolean {
  try {
    const { protocol, host, username, password } = new URL(address);
    return protocol === trustedProtocol && host === trustedHost && username === '' && password === '';
  } catch {
    return false;
  }
}

/** What the gate needs to know of who sent a message. */
export interface Sender {
  /** Whether the message comes from the one window of the kiosk. */
  readonly isKioskWindow: boolean;
  /** The frame that sent it, or null when it is gone already. */
  readonly frame: { readonly url: string; readonly isMainFrame: boolean } | null;
}

/** Only the main frame of our window, showing our own page, may use the gate. */
export function isTrustedSender({ isKioskWindow, frame }: Sender): boolean {
  return isKioskWindow && frame !== null && frame.isMainFrame && isOwnAddress(frame.url);
}
