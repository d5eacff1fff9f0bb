const earliest = Date.parse('2026-01-01T00:00:00Z');
const latest = Date.parse('2045-01-01T00:00:00Z');

/**
 * Whether the machine's clock can be right: a machine whose battery is empty wakes in 1970 or in the year it was built.
 * Contacts keep their order by sequence number whatever the clock says.
 */
export function isClockPlausible(now: Date): boolean {
  return now.getTime() >= earliest && now.getTime() < latest;
}
