/** Milliseconds after which work that never ended is taken to be lost with its worker. */
export const LOST_AFTER = 5 * 60_000;

/** Milliseconds that a proposal may take. */
export const MAX_WORK = 20_000;

type Status = "waiting" | "running" | "done" | "stopped" | "failed";

/** Whether it is still being worked out, or waits its turn. */
export function isBusy(proposal: { status: Status; createdAt: Date }, now: Date): boolean {
  const isOpen = proposal.status === "waiting" || proposal.status === "running";
  return isOpen && now.getTime() - proposal.createdAt.getTime() < LOST_AFTER;
}
