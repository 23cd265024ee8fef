/** Who is tied to whom. */
export interface Tie {
  a: string;
  b: string;
}

/** One group of parties that hang together: each on a row of its own, ties as arcs between rows. */
export interface ArcGroup<T extends Tie> {
  /** ids from the top down */
  rows: string[];
  arcs: { tie: T; from: number; to: number }[];
}

const SWEEPS = 24;

/**
 * Draws a network as rows and arcs, which stays readable in a narrow column: in each group the
 * rows are put in an order in which arcs are short. Largest group first. The same ties give the
 * same drawing, whatever their order.
 */
export function arcDiagram<T extends Tie>(ties: readonly T[]): ArcGroup<T>[] {
  const neighbours = new Map<string, string[]>();
  const sorted = [...ties].sort((x, y) => (keyOf(x) < keyOf(y) ? -1 : 1));
  for (const { a, b } of sorted) {
    neighbours.set(a, [...(neighbours.get(a) ?? []), b]);
    neighbours.set(b, [...(neighbours.get(b) ?? []), a]);
  }
  const groupOf = new Map<string, number>();
  const groups: string[][] = [];
  for (const start of [...neighbours.keys()].sort()) {
    if (groupOf.has(start)) continue;
    const rows = ordered(walk(start, neighbours), neighbours);
    for (const id of rows) groupOf.set(id, groups.length);
    groups.push(rows);
  }
  const drawn = groups.map((rows, group): ArcGroup<T> => {
    const rowOf = new Map(rows.map((id, row) => [id, row]));
    const own = sorted.filter(({ a }) => groupOf.get(a) === group);
    const arcs = own.map((tie) => {
      const ends = [rowOf.get(tie.a) ?? 0, rowOf.get(tie.b) ?? 0];
      return { tie, from: Math.min(...ends), to: Math.max(...ends) };
    });
    return { rows, arcs };
  });
  return drawn.sort(
    (x, y) => y.rows.length - x.rows.length || ((x.rows[0] ?? "") < (y.rows[0] ?? "") ? -1 : 1),
  );
}

/** How many rows all arcs of a group reach over, together. */
export function arcLength({ arcs }: ArcGroup<Tie>): number {
  return arcs.reduce((sum, { from, to }) => sum + to - from, 0);
}

/** All that hang together with one, nearest first, from an end of the group. */
function walk(start: string, neighbours: ReadonlyMap<string, string[]>): string[] {
  // Who is met last lies at an end: from there the rows follow the longest way through.
  const end = around(start, neighbours).at(-1) ?? start;
  return around(end, neighbours);
}

function around(start: string, neighbours: ReadonlyMap<string, string[]>): string[] {
  const met = [start];
  const seen = new Set(met);
  for (const id of met) {
    for (const next of neighbours.get(id) ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      met.push(next);
    }
  }
  return met;
}

/** Moves each to the middle of its neighbours a number of times, and keeps the shortest order met. */
function ordered(first: string[], neighbours: ReadonlyMap<string, string[]>): string[] {
  let best = first;
  let order = first;
  let least = lengthOf(first, neighbours);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const rowOf = new Map(order.map((id, row) => [id, row]));
    const middle = new Map(
      order.map((id, row) => {
        const rows = (neighbours.get(id) ?? []).map((one) => rowOf.get(one) ?? row);
        return [id, (row + rows.reduce((sum, one) => sum + one, 0)) / (1 + rows.length)];
      }),
    );
    order = [...order].sort(
      (x, y) =>
        (middle.get(x) ?? 0) - (middle.get(y) ?? 0) || (rowOf.get(x) ?? 0) - (rowOf.get(y) ?? 0),
    );
    const length = lengthOf(order, neighbours);
    if (length < least) [best, least] = [order, length];
  }
  return best;
}

function lengthOf(order: string[], neighbours: ReadonlyMap<string, string[]>): number {
  const rowOf = new Map(order.map((id, row) => [id, row]));
  let sum = 0;
  for (const [row, id] of order.entries()) {
    for (const other of neighbours.get(id) ?? []) sum += Math.abs((rowOf.get(other) ?? 0) - row);
  }
  return sum / 2;
}

const keyOf = ({ a, b }: Tie) => JSON.stringify(a < b ? [a, b] : [b, a]);
