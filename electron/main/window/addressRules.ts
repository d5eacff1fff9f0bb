/** What a refused address may show in the log: never a path or a query, which can hold what somebody typed. */
export interface RefusedAddress {
  readonly scheme: string;
  readonly host: string;
}

const networkless: ReadonlySet<string> = new Set(['kiosk:', 'blob:', 'data:']);

/** Whether the page may load this: our own files, and what it made itself. Everything else is the outside. */
export function isAllowedRequest(address: string, devTools: boolean): boolean {
  const { scheme } = describeAddress(address);
  return networkless.has(scheme) || (devTools && scheme === 'devtools:');
}

/**
 * Whether a frame may go to an address: only the main frame, and only to the kiosk's page.
 * @param page full address without fragment
 */
export function isAllowedNavigation(address: string, isMainFrame: boolean, page: string): boolean {
  return isMainFrame && address.replace(/#.*$/s, '') === page;
}

/** Scheme and host of an address, for the log. */
export function describeAddress(address: string): RefusedAddress {
  try {
    const { protocol, host } = new URL(address);
    return { scheme: protocol, host };
  } catch {
    return { scheme: '(none)', host: '' };
  }
}
