import { data } from "@remix-run/node";
import type { z } from "zod";
import { readKnown, writeKnown } from "#app/domain/editing/merge.ts";
import { challengeOf, type newChallengeForm } from "#app/domain/registration/challenge-form.ts";
import {
  CHALLENGE_PART_NAMES,
  VISIBILITY_NAMES,
  type ChallengeContent,
} from "#app/domain/registration/challenge.ts";
import type { ThemeOption } from "#app/domain/registration/theme-choice.ts";
import { loadNewChallenge } from "#app/features/challenges/load-challenge.ts";
import { saveChallenge } from "#app/features/challenges/save-challenge.ts";
import { notFound, orNotFound } from "#app/http/guard.ts";
import { goTo } from "#app/http/redirect.ts";
import type { ChallengeAnswer } from "./challenge-form.tsx";
import { CHALLENGE_REFUSALS } from "./refusals.ts";

interface Sender {
  address: { eventSlug: string; organisationSlug: string; challengeId: string };
  isNew: boolean;
  userId: string;
}

/** What was read of the form, and how it is given back. */
interface Sent {
  value: Omit<z.infer<typeof newChallengeForm>, "key">;
  refuse: (messages: Record<string, string[]>) => { data: ChallengeAnswer };
}

/** Keeps a challenge, new or there already, and goes back to the overview. */
export async function answerChallenge({ value, refuse }: Sent, { address, ...who }: Sender) {
  const now = new Date();
  const resolves = value.intent === "resolve";
  const content = challengeOf(value);
  const command = {
    ...{ ...address, ...who, content },
    known: readKnown(resolves ? value.seen : value.known),
    yields: resolves ? value.yields : [],
  };
  const saved = await saveChallenge(command, now);
  if (saved.ok) {
    return goTo(`/${address.eventSlug}/gemeente/${address.organisationSlug}?gelukt=vraagstuk`);
  }
  if (saved.reason === "not-found") throw notFound();
  const given = refuse(CHALLENGE_REFUSALS[saved.reason]).data;
  if (saved.reason !== "changed-meanwhile") return data<ChallengeAnswer>(given, { status: 400 });
  const { themes } = orNotFound(
    await loadNewChallenge(address.eventSlug, address.organisationSlug, now),
  );
  const clashes = saved.clashes.map((part) => ({
    part,
    label: CHALLENGE_PART_NAMES[part],
    mine: inWords(part, content, themes) || "Niets",
    theirs: inWords(part, saved.theirs, themes) || "Niets",
  }));
  const clash = { known: writeKnown(saved.known), clashes };
  return data<ChallengeAnswer>({ ...given, clash }, { status: 409 });
}

function inWords(
  part: keyof ChallengeContent,
  content: ChallengeContent,
  themes: readonly ThemeOption[],
): string {
  if (part === "visibility") return VISIBILITY_NAMES[content.visibility];
  if (part !== "themeIds") return content[part];
  const chosen = themes.filter(({ id }) => content.themeIds.includes(id));
  return chosen.map(({ name }) => name).join(", ");
}
