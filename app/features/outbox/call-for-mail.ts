import { hasConsent } from "#app/db/consents.ts";
import { findIntroduction, type IntroductionRecord } from "#app/db/introduction-course.ts";
import { findMatchOfIntroduction } from "#app/db/match-runs.ts";
import type { WaitingMail } from "#app/db/outbox.ts";
import type { Transaction } from "#app/db/transaction.ts";
import {
  introductionWords,
  type IntroductionWords,
} from "#app/domain/introductions/introduction-words.ts";

/** Whether a mail about an introduction may go, and what it says today where it quotes anybody. */
export type Call = { goes: true; words: IntroductionWords | null } | { goes: false; why: string };

/** Asked in the transaction that takes the mail for sending. */
export async function callForMail(
  mail: Pick<WaitingMail, "template" | "introductionId" | "userId">,
  tx: Transaction,
): Promise<Call> {
  const record = await findIntroduction(mail.introductionId ?? "", tx);
  if (!record) return { goes: false, why: "one of the two is gone" };
  const agreed = await whoAgrees(record, tx);
  const both = [record.people.a, record.people.b];
  const quotes = mail.template === "introduction" || mail.template === "introduction-asked";
  // What came of it is asked of who still agrees, whatever the other does.
  const needed =
    quotes || mail.template === "introduction-appointment"
      ? both
      : both.filter(({ userId }) => userId === mail.userId);
  if (!needed.every(({ userId }) => agreed.has(userId))) {
    return { goes: false, why: "consent was withdrawn" };
  }
  if (!quotes) return { goes: true, words: null };
  const match = await findMatchOfIntroduction(record.id, tx);
  if (!match || match.lapsed) return { goes: false, why: "what it was about is gone" };
  if (mail.template === "introduction") return { goes: true, words: introductionWords(match) };
  const past = whyNotAsked(record, mail.userId);
  if (past) return { goes: false, why: past };
  const side = record.people.a.userId === mail.userId ? "a" : "b";
  return { goes: true, words: introductionWords(match, side) };
}

function whyNotAsked({ course, people }: IntroductionRecord, userId: string | null) {
  if (course.status !== "ASKED") return "it is past asking";
  const asked = [people.a, people.b].find((person) => person.userId === userId);
  return asked?.answer ? "it was answered already" : null;
}

async function whoAgrees({ people, eventSlug }: IntroductionRecord, tx: Transaction) {
  const agreed = new Set<string>();
  for (const { userId } of [people.a, people.b]) {
    if (await hasConsent(userId, eventSlug, tx)) agreed.add(userId);
  }
  return agreed;
}
