import { consentingUserIds } from "#app/db/consents.ts";
import type { Transaction } from "#app/db/transaction.ts";
import { findAcquaintedPairs, findDecidedPairs, findLockedPairs } from "#app/db/match-runs.ts";
import {
  findMatchingParties,
  findMatchingThemes,
  type MatchingParty,
} from "#app/db/matching-parties.ts";
import { findOwnWords } from "#app/db/own-words.ts";
import { partnershipTies } from "#app/db/partnerships.ts";
import type { Event } from "#app/domain/events/event.ts";
import type { MatchInput } from "#app/domain/matching/input.ts";
import { possibleLocks } from "#app/domain/matching/locks.ts";
import { readOwnWords } from "#app/domain/matching/own-words-form.ts";
import type { OwnWords } from "#app/domain/matching/own-words.ts";
import { municipalities } from "#app/domain/municipalities/list.ts";

export interface EventMatchInput {
  input: MatchInput;
  /** ids of challenges whose words may be shown to others */
  quotable: Set<string>;
  /** per group the words that mean the same at this event */
  ownWords: OwnWords[];
}

const byCode = new Map(municipalities.map((one) => [one.code, one]));

/**
 * What the matching core takes, out of the database. Pairs that were introduced before count as
 * acquainted, and at this event as part of their maximum, as are those who did not want it or of
 * whom nothing came, whatever the event; who show something together are acquainted as well, as
 * is a samenwerkingsverband with its gemeenten; pairs that an organiser held back are forbidden,
 * and those that one locked are locked where they still can be.
 */
export async function buildMatchInput(
  event: Event,
  maxIntroductions: number,
  tx: Transaction,
): Promise<EventMatchInput> {
  const parties = await findMatchingParties(event.id, tx);
  const agreed = await consentingUserIds(event.slug, tx);
  const decided = await findDecidedPairs(event.id, tx);
  const themes = await findMatchingThemes(event.id, tx);
  const ids = new Set(parties.map(({ id }) => id));
  const approved = decided.filter(({ status }) => status === "APPROVED");
  const acquainted = [...approved, ...(await findAcquaintedPairs([...ids], tx))];
  const ties = await partnershipTies([...ids], tx);
  const groups = [...groupsThatShow(parties), ...ties];
  const toParty = (party: MatchingParty): MatchInput["parties"][number] => {
    const place = byCode.get(party.municipalityCode ?? "");
    const met = othersOf(party.id, acquainted);
    const taken = othersOf(
      party.id,
      approved.filter(({ takesPlace }) => takesPlace),
    );
    return {
      id: party.id,
      name: party.name,
      ...(place && {
        gemeenteCode: place.code,
        inhabitants: place.inhabitants,
        province: place.province,
        lat: place.lat,
        lon: place.lon,
      }),
      optIn: party.userIds.some((userId) => agreed.has(userId)),
      maxIntroductions: Math.max(0, maxIntroductions - taken.length),
      offers: party.offers,
      challenges: party.challenges.map(({ visibility: _, ...challenge }) => challenge),
      interests: party.interests,
      knows: [...new Set([...met, ...partnersOf(party.id, groups)])].filter((id) => ids.has(id)),
    };
  };
  const input: MatchInput = {
    themes: themes.map(({ slug, broader, ...theme }) => ({
      ...theme,
      id: slug,
      ...(broader && { broader }),
    })),
    parties: parties.map(toParty),
    signals: parties.flatMap(({ id, signals }) =>
      signals
        // What somebody saved or visited counts only when that person agreed to be introduced.
        .filter(({ userId }) => agreed.has(userId))
        .map(({ contributionId, kind }) => ({ from: id, offer: contributionId, kind })),
    ),
    forbidden: decided
      .filter(({ status, a, b }) => status === "HELD" && ids.has(a) && ids.has(b))
      .map(({ a, b }): [string, string] => [a, b]),
    maxIntroductions,
  };
  return {
    input: { ...input, locked: possibleLocks(await findLockedPairs(event.id, tx), input) },
    ownWords: readOwnWords(await findOwnWords(event.id, tx)),
    quotable: new Set(
      parties.flatMap(({ challenges }) =>
        challenges.filter(({ visibility }) => visibility === "PUBLIC").map(({ id }) => id),
      ),
    ),
  };
}

/** Who show something together: for each shared offer the ids of all whose it is. */
function groupsThatShow(parties: MatchingParty[]): string[][] {
  return parties.flatMap(({ id, offers }) =>
    offers.flatMap(({ sharedWith }) => (sharedWith.length > 0 ? [[id, ...sharedWith]] : [])),
  );
}

function othersOf(partyId: string, pairs: readonly { a: string; b: string }[]): string[] {
  return pairs.flatMap(({ a, b }) => (a === partyId ? [b] : b === partyId ? [a] : []));
}

function partnersOf(partyId: string, groups: string[][]): string[] {
  return groups
    .filter((group) => group.includes(partyId))
    .flat()
    .filter((id) => id !== partyId);
}
