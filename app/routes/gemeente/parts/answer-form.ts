import { data } from "@remix-run/node";
import { readKnown, writeKnown } from "#app/domain/editing/merge.ts";
import { contentOf, contributionForm } from "#app/domain/registration/contribution-form.ts";
import { loadNewContribution } from "#app/features/contributions/load-contribution.ts";
import { saveContribution } from "#app/features/contributions/save-contribution.ts";
import { submitContribution } from "#app/features/contributions/submit-contribution.ts";
import { readForm } from "#app/http/form.ts";
import { notFound, orNotFound } from "#app/http/guard.ts";
import { goTo } from "#app/http/redirect.ts";
import type { ContributionAnswer } from "./contribution-form.tsx";
import { clashesInWords } from "./part-words.ts";
import { CONTRIBUTION_REFUSALS } from "./refusals.ts";

interface Sender {
  address: { eventSlug: string; organisationSlug: string; contributionId: string };
  isNew: boolean;
  userId: string;
  email: string;
}

/** Does what a button of the form asks: one answer for a new contribution and for one that is there. */
export async function answerForm(request: Request, { address, isNew, userId, email }: Sender) {
  const now = new Date();
  const page = orNotFound(await loadNewContribution(address, now));
  const asksDays = page.event.days.length > 1;
  const form = await readForm(request, contributionForm({ asksDays }));
  if (!form.ok) return form.answer;
  const { value } = form;
  const { intent } = value;
  if (intent === "more") {
    const rows = value.presenters.length + 1;
    return data<ContributionAnswer>({ ...form.refuse({}).data, rows }, { status: 200 });
  }
  const resolves = intent === "resolve";
  const command = {
    ...{ ...address, isNew, userId, email },
    content: contentOf(value),
    known: readKnown(resolves ? value.seen : value.known),
    yields: resolves ? value.yields : [],
  };
  const keep = intent === "submit" ? submitContribution : saveContribution;
  const kept = await keep(command, now);
  if (kept.ok) return goTo(nextPage(address, intent));
  if (kept.reason === "not-found") throw notFound();
  const given = form.refuse(CONTRIBUTION_REFUSALS[kept.reason]);
  if (kept.reason !== "changed-meanwhile") return given;
  const clashes = clashesInWords(kept.clashes, kept.mine, kept.theirs, page);
  const clash = { known: writeKnown(kept.known), clashes };
  return data<ContributionAnswer>({ ...given.data, clash }, { status: 409 });
}

type Intent = "save" | "look" | "resolve" | "submit" | "change";

function nextPage(
  { eventSlug, organisationSlug, contributionId }: Sender["address"],
  intent: Intent,
) {
  const home = `/${eventSlug}/gemeente/${organisationSlug}`;
  const here = `${home}/voorbeelden/${contributionId}`;
  switch (intent) {
    case "submit":
      return `${home}?gelukt=ingediend`;
    case "look":
      return `${here}/zo-ziet-het-eruit`;
    case "change":
      return `${here}?gelukt=gewijzigd`;
    default:
      return `${here}?gelukt=bewaard`;
  }
}
