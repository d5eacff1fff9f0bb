/** Every channel a page can call. The preload needs only these names, so it stays tiny. */
export const channelNames = [
  'kiosk.load',
  'content.taken',
  'log.report',
  'map.report',
  'map.basemapLost',
  'leads.save',
  'staff.door',
  'staff.unlock',
  'staff.overview',
  'staff.export',
  'staff.lock',
  'staff.leave',
] as const;
export type ChannelName = (typeof channelNames)[number];

/** What main tells the page without being asked. None carries personal data. */
export const eventNames = ['staff.requested', 'visitor.active', 'content.changed', 'graphics.back'] as const;
export type EventName = (typeof eventNames)[number];
