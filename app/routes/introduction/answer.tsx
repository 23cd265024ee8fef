import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { clockTime, dayAndMonth } from "#app/domain/dates/dutch.ts";
import { answerForm } from "#app/domain/introductions/answer-forms.ts";
import { ANSWER_CHOICES, answerOf, chosenIn, wordOf } from "#app/domain/introductions/answers.ts";
import { answerProposal } from "#app/features/introductions/answer-proposal.ts";
import { loadProposal } from "#app/features/introductions/load-proposal.ts";
import { goToAndTell, readTold } from "#app/http/flash.ts";
import { readForm } from "#app/http/form.ts";
import { change, view } from "#app/http/guard.ts";
import { linkIn } from "#app/http/introduction-link.ts";
import { Stack } from "#app/ui/layout.tsx";
import { PageHeading, Wrap } from "#app/ui/page.tsx";
import { Told } from "#app/ui/told.tsx";
import { AnswerForm, AnswerState, Why } from "./parts/answer-parts.tsx";
import { Gone } from "./parts/gone.tsx";
import { NOT_INDEXED } from "./parts/not-indexed.ts";

export const meta: MetaFunction = () => [
  { title: "Wil je voorgesteld worden? | PraktijkVoorbeeldenParade" },
  NOT_INDEXED,
];

/** Only looks: mail scanners open every link. What the link chose is ticked, and no more. */
export const loader = view("routes/introduction/answer", async ({ params, request }) => {
  const event = params.event ?? "";
  const found = await loadProposal(linkIn("answer", params), new Date());
  const { told, headers } = await readTold(request);
  if (!found) return data({ event, told, proposal: null }, { status: 410, headers });
  const { view: own, words, ...names } = found;
  const chosen = chosenIn(new URL(request.url).searchParams, "antwoord", ANSWER_CHOICES);
  const answered = own.state === "asked" && own.own ? wordOf(own.own) : null;
  const proposal = {
    ...names,
    isIntroduced: own.state === "introduced",
    until: own.state === "asked" ? `${dayAndMonth(own.until)}, ${clockTime(own.until)}` : null,
    answered,
    chosen: chosen ?? answered,
    reason: words.reasonSentence,
    seeker: words.seeker,
    shower: words.shower ?? null,
  };
  return data({ event, told, proposal }, { headers });
});

export const action = change("routes/introduction/answer", async ({ params, request }) => {
  const form = await readForm(request, answerForm);
  if (!form.ok) return form.answer;
  const { answer, knewEachOther } = form.value;
  const link = linkIn("answer", params);
  const given = { ...link, answer: answerOf(answer), knewEachOther };
  const answered = await answerProposal(given, new Date());
  const here = `/${link.eventSlug}/kennismaken/voorstel/${encodeURIComponent(params.token ?? "")}`;
  if (!answered.ok) return goToAndTell(here, "Je antwoord kwam te laat: dit voorstel is voorbij.");
  if (answered.state === "introduced") {
    return goToAndTell(here, `Jullie zeiden allebei ja. De mail met elkaars naam is onderweg.`);
  }
  return goToAndTell(
    here,
    answer === "ja"
      ? `Je antwoord staat. Zegt ${answered.other} ook ja, dan krijg je een mail.`
      : "Je antwoord staat. We stellen jullie niet voor, en de ander hoort niet dat jij nee zei.",
  );
});

export default function AnswerPage() {
  const { event, told, proposal } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (!proposal) {
    return (
      <>
        {told ? (
          <Wrap narrow>
            <Told>{told}</Told>
          </Wrap>
        ) : null}
        <Gone event={event} title="Dit voorstel is voorbij">
          De tijd om te antwoorden is om, of het voorstel ging niet door. Je hoeft niets te doen.
        </Gone>
      </>
    );
  }
  return (
    <Wrap narrow>
      <PageHeading
        eyebrow="Kennismaken"
        title={`Wil je voorgesteld worden aan ${proposal.other}?`}
        intro={proposal.reason}
      />
      <Stack gap={5}>
        <Told>{told}</Told>
        <Why proposal={proposal} />
        <AnswerState proposal={proposal} />
        {proposal.isIntroduced ? null : <AnswerForm proposal={proposal} answer={answer} />}
      </Stack>
    </Wrap>
  );
}
