/** What the network says when a tool of electron-builder cannot be fetched. */
const unreachable =
  /ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|fetch failed|socket hang up|Response code 40[37]|HTTPError|RequestError/;

const places = {
  AppImage:
    'its tools are downloaded from GitHub, which this machine cannot reach (a folder with them may be named in APPIMAGE_TOOLS_PATH)',
  deb: 'there is no dpkg-deb here, and fpm, which replaces it, is downloaded from GitHub, which this machine cannot reach',
  windows:
    'Electron for Windows and the installer’s tools are downloaded from GitHub, which this machine cannot reach',
} as const;

export type FetchedKind = keyof typeof places;

function messagesOf(fault: unknown): string {
  if (!(fault instanceof Error)) return String(fault);
  return `${fault.name} ${fault.message} ${fault.cause === undefined ? '' : messagesOf(fault.cause)}`;
}

/**
 * Why a package was skipped, when its tools could not be fetched; null when the fault is another, which is a real failure.
 */
export function missingTool(kind: FetchedKind, fault: unknown): string | null {
  return unreachable.test(messagesOf(fault)) ? places[kind] : null;
}
