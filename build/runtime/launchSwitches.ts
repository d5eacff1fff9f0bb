/** Switches that only development and tests use; the product is never started with them. */
export interface LaunchSwitches {
  /** For Electron's command line, before the path of the application. */
  readonly switches: readonly string[];
  /** One sentence for every switch that weakens something. */
  readonly said: readonly string[];
}

/** Software drawing through Mesa: WebGL for machines without a graphics card. */
export const softwareDrawing = ['--use-gl=angle', '--use-angle=gl', '--ignore-gpu-blocklist'] as const;

/**
 * What Electron needs to run for this user.
 * @param asRoot Chromium's sandbox refuses to work for root
 * @param withoutGraphics true on a virtual display
 */
export function launchSwitches(asRoot: boolean, withoutGraphics: boolean): LaunchSwitches {
  return {
    switches: [...(asRoot ? ['--no-sandbox'] : []), ...(withoutGraphics ? softwareDrawing : [])],
    said: asRoot
      ? ['Started as root: the browser sandbox is switched off for this development run (--no-sandbox).']
      : [],
  };
}
