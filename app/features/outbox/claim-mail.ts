import { hasConsent } from "#app/db/consents.ts";
import { introductionParties } from "#app/db/introductions.ts";
import { findMatchOfIntroduction } from "#app/db/match-runs.ts";
import { claimMail, endSending, reword, type WaitingMail } from "#app/db/outbox.ts";
import { inTransaction, type Transaction } from "#app/db/transaction.ts";
import {
  introductionWords,
  type IntroductionWords,
} from "#app/domain/introductions/introduction-words.ts";

/**
 * Takes one mail for sending, or null when it need not go (any more). An introduction goes
 * only when everybody it names still agrees and what it is about still stands, and it says only
 * what may be quoted now: asked here, in the transaction that takes it.
 */
export async function claimForSending(outboxId: string, now: Date): Promise<WaitingMail | null> {
  return inTransaction(async (tx) => {
    const mail = await claimMail(outboxId, now, tx);
    if (!mail?.introductionId) return mail;
    const call = await callForIntroduction(mail.introductionId, tx);
    if (call.goes) return { ...mail, data: await reword(mail, call.words, tx) };
    await endSending(mail.id, { status: "CANCELLED", lastError: call.why }, tx);
    return null;
  });
}

type Call = { goes: true; words: IntroductionWords } | { goes: false; why: string };

/** What an introduction says today, or why it is called off. */
async function callForIntroduction(introductionId: string, tx: Transaction): Promise<Call> {
  const { people, eventSlug } = await introductionParties(introductionId, tx);
  let agreed = 0;
  for (const { userId } of people) if (await hasConsent(userId, eventSlug, tx)) agreed += 1;
  if (people.length !== 2 || agreed !== 2) return { goes: false, why: "consent was withdrawn" };
  const match = await findMatchOfIntroduction(introductionId, tx);
  if (!match || match.lapsed) return { goes: false, why: "what it was about is gone" };
  return { goes: true, words: introductionWords(match) };
}
