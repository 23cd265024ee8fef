import type { Candidate, CandidateList } from "#app/domain/matching/comparison.ts";

type PackedCandidates = { starts: Int32Array; others: Int32Array; fits: Float64Array };

/** Lists in typed arrays: millions of small objects would take seconds to go between threads. */
export type PackedLists = {
  ranked: PackedCandidates;
  meetable: PackedCandidates;
  leftOut: Float64Array;
};

export function packLists(lists: readonly CandidateList[]): PackedLists {
  return {
    ranked: pack(lists.map(({ ranked }) => ranked)),
    meetable: pack(lists.map(({ meetable }) => meetable)),
    leftOut: Float64Array.from(lists, ({ leftOut }) => leftOut),
  };
}

export function unpackLists({ ranked, meetable, leftOut }: PackedLists): CandidateList[] {
  return Array.from(leftOut, (most, at) => ({
    ranked: unpack(ranked, at),
    meetable: unpack(meetable, at),
    leftOut: most,
  }));
}

function pack(lists: readonly (readonly Candidate[])[]): PackedCandidates {
  const starts = new Int32Array(lists.length + 1);
  lists.forEach((list, i) => (starts[i + 1] = (starts[i] ?? 0) + list.length));
  const all = lists.flat();
  return {
    starts,
    others: Int32Array.from(all, ({ other }) => other),
    fits: Float64Array.from(all, ({ fit }) => fit),
  };
}

function unpack({ starts, others, fits }: PackedCandidates, at: number): Candidate[] {
  const [from, end] = [starts[at] ?? 0, starts[at + 1] ?? 0];
  return Array.from({ length: end - from }, (_, n) => ({
    other: others[from + n] ?? 0,
    fit: fits[from + n] ?? 0,
  }));
}
