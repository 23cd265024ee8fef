import { writeKnown, readKnown } from "#app/domain/editing/merge.ts";
import {
  PART_NAMES,
  type ContributionPart,
} from "#app/domain/registration/contribution-content.ts";
import { contentOf, partOf, typedForm } from "#app/domain/registration/contribution-form.ts";
import type { DraftAnswer } from "#app/domain/registration/draft-answer.ts";
import { keepDraft } from "#app/features/contributions/keep-draft.ts";
import { loadNewContribution } from "#app/features/contributions/load-contribution.ts";
import { change, notFound, orNotFound, signedIn } from "#app/http/guard.ts";
import { readLeniently } from "#app/http/lenient-form.ts";
import { clashesInWords } from "./parts/part-words.ts";
import { DRAFT_REFUSALS } from "./parts/refusals.ts";

/** Keeps what somebody types, by itself, while they go on typing. */
export const action = change("routes/gemeente/contribution-draft", async (args) => {
  const { event = "", organisation = "", contribution = "" } = args.params;
  const address = {
    eventSlug: event,
    organisationSlug: organisation,
    contributionId: contribution,
  };
  const typed = await readLeniently(args.request, typedForm);
  if (!typed) return answer({ kind: "refused", message: DRAFT_REFUSALS.unreadable });
  const unread = [...new Set(typed.unread.flatMap((name) => partOf(name) ?? []))];
  const command = {
    ...address,
    content: contentOf(typed.value),
    known: readKnown(typed.value.known),
    unread,
    userId: signedIn(args.viewer).userId,
  };
  const now = new Date();
  const kept = await keepDraft(command, now);
  if (kept.ok) {
    return answer({
      kind: "kept",
      at: now.toISOString(),
      known: writeKnown(kept.known),
      missing: kept.missing,
      fromOthers: namesOf(kept.fromOthers),
      notKept: namesOf(unread),
    });
  }
  if (kept.reason === "not-found") throw notFound();
  if (kept.reason !== "changed-meanwhile") {
    return answer({ kind: "refused", message: DRAFT_REFUSALS[kept.reason] });
  }
  const page = orNotFound(await loadNewContribution(address, now));
  return answer({
    kind: "clash",
    known: writeKnown(kept.known),
    clashes: clashesInWords(kept.clashes, kept.mine, kept.theirs, page),
  });
});

function answer(given: DraftAnswer): Response {
  return Response.json(given);
}

function namesOf(parts: readonly ContributionPart[]): string[] {
  return parts.map((part) => PART_NAMES[part]);
}
