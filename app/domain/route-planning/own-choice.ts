import type { Reason } from "./reason.ts";

/** Minutes before a stop begins in which somebody is on the way to it. */
const ON_THE_WAY = 10;

interface Chosen {
  pinned: boolean;
  reason: Reason;
}

/** Whether only the planner chose this stop: no visitor, group, organiser or lot did. */
export function isPlanners({ pinned, reason }: Chosen): boolean {
  return !pinned && !ASKED.includes(reason.kind);
}

/** What is never moved or taken off by itself: what somebody chose, and every seat. */
export function isOwnChoice(stop: Chosen & { runId: string | null }): boolean {
  return stop.runId !== null || !isPlanners(stop);
}

const ASKED: readonly Reason["kind"][] = ["chosen", "together", "given", "drawn"];

/** From when a day can still be rearranged: what begins sooner is past, going on or about to be. */
export function freeFrom(now: Date): Date {
  const minute = 60_000;
  return new Date(Math.ceil(now.getTime() / minute) * minute + ON_THE_WAY * minute);
}
