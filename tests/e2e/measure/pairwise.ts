/** What can be varied, and the values it takes; at least one each. */
export type Factors = Readonly<Record<string, readonly (string | number)[]>>;

/** One choice for every factor. */
export type Row<F extends Factors> = { readonly [Name in keyof F]: F[Name][number] };

/** Two factors with a value each, as one word. */
function pairOf(one: readonly [number, number], two: readonly [number, number]): string {
  const [first, second] = one[0] < two[0] ? [one, two] : [two, one];
  return `${first.join('=')} ${second.join('=')}`;
}

function pairsOf(choices: readonly number[]): string[] {
  return choices.flatMap((value, factor) =>
    choices.slice(factor + 1).map((other, step) => pairOf([factor, value], [factor + 1 + step, other])),
  );
}

function allPairs(sizes: readonly number[]): Set<string> {
  const values = sizes.map((size) => Array.from({ length: size }, (_, value) => value));
  return new Set(
    values.flatMap((ones, factor) =>
      values
        .slice(factor + 1)
        .flatMap((others, step) =>
          ones.flatMap((one) => others.map((other) => pairOf([factor, one], [factor + 1 + step, other]))),
        ),
    ),
  );
}

/** Completes a row that begins with one open pair, each factor taking the value that settles most open pairs. */
function completed(
  start: ReadonlyMap<number, number>,
  sizes: readonly number[],
  open: ReadonlySet<string>,
): number[] {
  const chosen = new Map(start);
  sizes.forEach((size, factor) => {
    if (chosen.has(factor)) return;
    const settles = (value: number): number =>
      [...chosen].filter((other) => open.has(pairOf([factor, value], other))).length;
    const values = Array.from({ length: size }, (_, value) => value);
    chosen.set(
      factor,
      values.reduce((best, value) => (settles(value) > settles(best) ? value : best), 0),
    );
  });
  return sizes.map((_, factor) => chosen.get(factor) ?? 0);
}

/**
 * Few rows in which every value of every factor meets every value of every other factor at least once (greedy, so not
 * always the fewest possible). The same factors give the same rows. With a single factor: one row for each value.
 */
export function pairwise<const F extends Factors>(factors: F): Row<F>[] {
  const names = Object.keys(factors);
  const sizes = names.map((name) => factors[name]?.length ?? 0);
  const open = allPairs(sizes);
  const rows: number[][] = [];
  for (let next = open.values().next().value; next !== undefined; next = open.values().next().value) {
    const start = new Map(next.split(' ').map((part) => part.split('=').map(Number) as [number, number]));
    const row = completed(start, sizes, open);
    for (const pair of pairsOf(row)) open.delete(pair);
    rows.push(row);
  }
  if (names.length === 1) for (let value = 0; value < (sizes[0] ?? 0); value += 1) rows.push([value]);
  return rows.map(
    (row) =>
      Object.fromEntries(names.map((name, factor) => [name, factors[name]?.[row[factor] ?? 0]])) as Row<F>,
  );
}
