import { randomInt } from "node:crypto";
import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { chosenDay } from "#app/domain/events/event.ts";
import { proposalForm } from "#app/domain/programme/forms.ts";
import { loadEvent } from "#app/features/events/load-event.ts";
import { applyProposal, type ProposalApplied } from "#app/features/programme/apply-proposal.ts";
import { loadProposal } from "#app/features/programme/load-proposal.ts";
import {
  discardProposal,
  startProposal,
  stopProposal,
} from "#app/features/programme/start-proposal.ts";
import { goToAndTell, readTold } from "#app/http/flash.ts";
import { readForm } from "#app/http/form.ts";
import { change, notFound, orNotFound, signedIn, view } from "#app/http/guard.ts";
import { goTo } from "#app/http/redirect.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { PageHeading, Wrap } from "#app/ui/page.tsx";
import { LastingTold } from "#app/ui/lasting-told.tsx";
import { BackLink } from "#app/ui/wayfinding.tsx";
import { dayHref } from "./parts/day-href.ts";
import { Busy, Found, Impossible, Start } from "./parts/programme-proposal-parts.tsx";

export const meta: MetaFunction = () => [
  { title: "Voorstel voor het programma | PraktijkVoorbeeldenParade" },
];

// Also after a refusal: somebody else just changed what this is made of.
export const shouldRevalidate = () => true;

const pageOf = (slug: string, day: number, page = "/voorstel") =>
  dayHref(slug, `programma${page}`, day);

export const loader = view("routes/organiser/programme-proposal", async ({ params, request }) => {
  const event = orNotFound(await loadEvent(params.event));
  const { day, number } = orNotFound(chosenDay(event, new URL(request.url).searchParams));
  const proposal = await loadProposal(event.id, day.id, new Date());
  const { told, headers } = await readTold(request);
  return data({ proposal, told, back: pageOf(event.slug, number, "") }, { headers });
});

export const action = change(
  "routes/organiser/programme-proposal",
  async ({ params, request, viewer }) => {
    const event = orNotFound(await loadEvent(params.event));
    const { day, number } = orNotFound(chosenDay(event, new URL(request.url).searchParams));
    const here = pageOf(event.slug, number);
    const form = await readForm(request, proposalForm);
    if (!form.ok) return form.answer;
    switch (form.value.intent) {
      case "start": {
        const { userId } = signedIn(viewer);
        const asked = { eventSlug: event.slug, dayId: day.id, userId };
        await startProposal({ ...asked, seed: randomInt(1, 2 ** 31 - 1), now: new Date() });
        return goTo(here);
      }
      case "stop":
        await stopProposal(event.id, day.id);
        return goTo(here);
      case "discard":
        await discardProposal(event.id, day.id);
        return goToAndTell(
          pageOf(event.slug, number, ""),
          "Het voorstel is weg. Er is niets veranderd.",
        );
      case "apply": {
        const applied = await applyProposal(event.slug, day.id, new Date());
        if (applied.ok) return goToAndTell(pageOf(event.slug, number, ""), doneSentence(applied));
        if (applied.reason === "not-found") throw notFound();
        return form.refuse({ "": [refusalSentence(applied)] });
      }
    }
  },
);

function doneSentence({ changed, lostSeats }: ProposalApplied & { ok: true }): string {
  const moved =
    changed === 1
      ? "1 workshop staat op een andere plek."
      : `${changed} workshops staan op een andere plek.`;
  if (lostSeats === 0) return moved;
  return `${moved} ${lostSeats} keer botste dat met een andere workshop op iemands route: daar is hij eraf.`;
}

function refusalSentence(refused: ProposalApplied & { ok: false }): string {
  return refused.reason === "seats-taken"
    ? `Voor ‘${refused.title}’ is de voorgestelde zaal te klein geworden: meer mensen hebben een plek. Laat een nieuw voorstel maken`
    : "Het programma is veranderd sinds dit voorstel werd gemaakt. Laat een nieuw voorstel maken";
}

export default function ProgrammeProposal() {
  const { proposal, told, back } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = (answer?.result.error?.[""] ?? []).map((message) => ({ id: null, message }));
  return (
    <Wrap>
      <PageHeading
        title="Voorstel voor het programma"
        intro="Zo weinig mogelijk bezoekers missen een workshop die ze willen zien. Zonder botsingen, en wat vaststaat blijft staan."
        back={<BackLink href={back}>Terug naar het rooster</BackLink>}
      />
      <Stack gap={6}>
        <LastingTold>{told}</LastingTold>
        <ErrorSummary errors={errors} title="Er is niets veranderd" nothingTyped />
        {proposal.state === "none" || proposal.state === "failed" ? (
          <Start figures={proposal.figures} hasFailed={proposal.state === "failed"} />
        ) : null}
        {proposal.state === "busy" ? <Busy {...proposal} /> : null}
        {proposal.state === "impossible" ? <Impossible {...proposal} /> : null}
        {proposal.state === "found" ? <Found {...proposal} back={back} /> : null}
      </Stack>
    </Wrap>
  );
}
