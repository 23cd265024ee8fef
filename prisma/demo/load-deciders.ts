import type { Transaction } from "#app/db/transaction.ts";
import { DEMO_PEOPLE } from "./people.ts";

/** Every decision in the demo was taken by somebody: the organisation of the parade. */
export async function loadDeciders(tx: Transaction): Promise<void> {
  const { email } = DEMO_PEOPLE.organiser;
  const decider = await tx.user.findUniqueOrThrow({ where: { email }, select: { id: true } });
  await tx.contribution.updateMany({
    where: { decidedAt: { not: null } },
    data: { decidedById: decider.id },
  });
}
