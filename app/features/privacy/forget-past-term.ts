import { deletePastTerm, findForgottenPeople } from "#app/db/personal-data.ts";
import { inTransaction } from "#app/db/transaction.ts";
import { erase } from "./erase-person.ts";

const TWO_YEARS = 2 * 365 * 24 * 3600 * 1000;

/** Carries out the terms that the register promises. Runs each night. */
export async function forgetPastTerm(now: Date): Promise<void> {
  await deletePastTerm(now);
  for (const { id, email } of await findForgottenPeople(new Date(now.getTime() - TWO_YEARS))) {
    await inTransaction((tx) => erase({ userId: id, email }, now, tx));
  }
}
