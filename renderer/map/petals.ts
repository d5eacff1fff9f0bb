/** A point of the screen, CSS px. */
interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A cluster as it is drawn: where its middle lies, CSS px. */
export interface Hub extends Spot {
  readonly id: number;
  readonly count: number;
}

/** Where one place of an unfolded cluster stands, from the middle of the cluster: CSS px, down is positive. */
export interface Petal {
  readonly right: number;
  readonly down: number;
  /** Which side of its name points to the place, so that names grow away from the flower. */
  readonly anchor: 'left' | 'right' | 'top' | 'bottom';
}

/** Clusters up to this size unfold by themselves. */
export const mostPetals = 7;

/** Design px: how far middles of neighbouring petals lie apart, the smallest ring, how wide a petal and a seal are. */
const apart = 74;
const smallestRing = 66;
const petalWidth = 66;
const sealWidth = 60;

function anchorAt(angle: number): Petal['anchor'] {
  const [right, down] = [Math.cos(angle), Math.sin(angle)];
  if (Math.abs(right) >= Math.abs(down) * 0.7) return right > 0 ? 'left' : 'right';
  return down > 0 ? 'top' : 'bottom';
}

/**
 * Places of a cluster around its middle: one ring, or several when there are many. The first stands above.
 * @param count how many @param unit CSS px of one design pixel
 */
export function petalsOf(count: number, unit: number): readonly Petal[] {
  const petals: Petal[] = [];
  let radius = ringFor(Math.min(count, mostPetals));
  while (petals.length < count) {
    const first = petals.length === 0;
    // All that unfolds by itself stands in one ring.
    const room = first ? mostPetals : Math.floor((2 * Math.PI * radius) / apart);
    const here = Math.min(count - petals.length, room);
    for (let index = 0; index < here; index += 1) {
      const angle = (index / here) * 2 * Math.PI - Math.PI / 2;
      petals.push({
        right: radius * unit * Math.cos(angle),
        down: radius * unit * Math.sin(angle),
        anchor: anchorAt(angle),
      });
    }
    radius += apart;
  }
  return petals;
}

/** Radius of a ring on which so many petals stand side by side, design px. */
function ringFor(count: number): number {
  return count < 2 ? smallestRing : Math.max(smallestRing, apart / (2 * Math.sin(Math.PI / count)));
}

/**
 * Which clusters may unfold: small ones whose flower covers nothing else that is drawn and no other flower. Smaller
 * ones come first, for they need less room.
 * @param others middles of single places, CSS px @param unit CSS px of one design pixel
 */
export function hubsWithRoom(hubs: readonly Hub[], others: readonly Spot[], unit: number): readonly Hub[] {
  const reach = (hub: Hub): number => (ringFor(hub.count) + petalWidth / 2) * unit;
  const small = hubs
    .filter(({ count }) => count <= mostPetals)
    .sort((one, other) => one.count - other.count || one.id - other.id);
  const open: Hub[] = [];
  for (const hub of small) {
    const free = (spot: Spot, width: number): boolean =>
      Math.hypot(spot.x - hub.x, spot.y - hub.y) >= reach(hub) + width;
    const apartFromAll =
      others.every((spot) => free(spot, (petalWidth / 2) * unit)) &&
      hubs.every((each) => each.id === hub.id || free(each, (sealWidth / 2) * unit)) &&
      open.every((each) => free(each, reach(each)));
    if (apartFromAll) open.push(hub);
  }
  return open;
}
