/** Smooth noise from -1 to 1 over a plane; about one hill per unit. The same `seed` always gives the same hills. */
export function wave(x: number, y: number, seed: number): number {
  const [cx, cy] = [Math.floor(x), Math.floor(y)];
  const soft = (t: number): number => t * t * (3 - 2 * t);
  const [u, v] = [soft(x - cx), soft(y - cy)];
  const low = corner(cx, cy, seed) * (1 - u) + corner(cx + 1, cy, seed) * u;
  const high = corner(cx, cy + 1, seed) * (1 - u) + corner(cx + 1, cy + 1, seed) * u;
  return low * (1 - v) + high * v;
}

function corner(x: number, y: number, seed: number): number {
  let mixed = Math.imul(x, 374_761_393) ^ Math.imul(y, 668_265_263) ^ Math.imul(seed, 1_274_126_177);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 1_103_515_245);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 2_147_483_648 - 1;
}
