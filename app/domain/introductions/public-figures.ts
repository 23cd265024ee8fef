import type { FunnelLine } from "./funnel.ts";

/** What everybody may know came of the introductions: in this order, each at most the one before. */
export const PUBLIC_STEPS = ["sent", "spoken", "visited", "doing"] as const;
export type PublicStep = (typeof PUBLIC_STEPS)[number];

export interface PublicFigure {
  step: PublicStep;
  count: number;
}

/** Below this one could guess who they are. */
export const LEAST_TOLD = 5;

/** Counts alone, and none that few make up: those are left out. */
export function publicFigures(lines: readonly FunnelLine[]): PublicFigure[] {
  return PUBLIC_STEPS.flatMap((step) => {
    const count = lines.find((line) => line.step === step)?.count ?? 0;
    return count >= LEAST_TOLD ? [{ step, count }] : [];
  });
}
