/** A Chromium switch and its value, if it takes one. */
export type Switch = readonly [name: string, value?: string];

/** Parts of Chromium that talk to the network, offer something to the visitor, or slow a page that is on screen. */
const disabledFeatures: readonly string[] = [
  'AutofillServerCommunication',
  'CalculateNativeWinOcclusion',
  'DialMediaRouteProvider',
  'GlobalMediaControls',
  'HardwareMediaKeyHandling',
  'MediaRouter',
  'OptimizationHints',
  'TouchpadOverscrollHistoryNavigation',
  'Translate',
];

/**
 * Chromium switches of a kiosk, to be set before the application is ready.
 * @param alreadyDisabled value of `disable-features` given on the command line, kept
 */
export function kioskSwitches(alreadyDisabled: string): readonly Switch[] {
  return [
    ['disable-pinch'],
    ['overscroll-history-navigation', '0'],
    ['disable-features', [alreadyDisabled, ...disabledFeatures].filter((name) => name !== '').join(',')],
    // No name leads anywhere, not even for Chromium's own services.
    ['host-resolver-rules', 'MAP * ~NOTFOUND'],
    ['force-webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
    ['disable-background-networking'],
    ['disable-component-update'],
    ['disable-domain-reliability'],
    ['disable-sync'],
    ['disable-speech-api'],
    ['disable-breakpad'],
    ['no-pings'],
    ['disable-renderer-backgrounding'],
    ['disable-backgrounding-occluded-windows'],
  ];
}
