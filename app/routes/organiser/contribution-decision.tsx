import { data, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { displayName } from "#app/domain/people/viewer.ts";
import { KIND_NAMES, STATUS_NAMES } from "#app/domain/registration/contribution.ts";
import { decisionForm } from "#app/domain/selection/decision-form.ts";
import { decisionAt, possibleDecisions } from "#app/domain/selection/decision.ts";
import { loadEvent } from "#app/features/events/load-event.ts";
import { decideSubmission } from "#app/features/selection/decide-submission.ts";
import { loadDecision } from "#app/features/selection/load-decision.ts";
import { goToAndTell } from "#app/http/flash.ts";
import { readForm } from "#app/http/form.ts";
import { change, orNotFound, signedIn, view } from "#app/http/guard.ts";
import { Button } from "#app/ui/button.tsx";
import { namesInOneLine } from "#app/ui/contribution-card.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { useServerForm } from "#app/ui/form-binding.ts";
import { FormActions } from "#app/ui/form.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeading, Wrap } from "#app/ui/page.tsx";
import { BackLink } from "#app/ui/wayfinding.tsx";
import { decided, decisionRefusal, DECISION_WORDS } from "./parts/decision-words.ts";
import { LetterFields, RequestField } from "./parts/letter-fields.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: `${data ? DECISION_WORDS[data.decision].title : "Besluit"} | PraktijkVoorbeeldenParade`,
  },
];

// Also after a refusal: a colleague may just have decided.
export const shouldRevalidate = () => true;

export const loader = view("routes/organiser/contribution-decision", async ({ params }) => {
  const event = orNotFound(await loadEvent(params.event));
  const decision = orNotFound(decisionAt(params.decision));
  const page = orNotFound(await loadDecision(event, params.contribution ?? "", decision));
  const { owner, organisations, status, title, kind } = page.submission;
  const [first] = organisations;
  return data({
    ...{ decision, status, title, kind },
    back: `/${event.slug}/organisatie/aanmeldingen/${page.submission.id}`,
    who: namesInOneLine(organisations.map(({ name }) => name)),
    to: owner ? `${displayName(owner)} (${owner.email})` : `de contactpersoon van ${first?.name}`,
    letter: page.letter,
    seen: page.seen,
    isPossible: possibleDecisions(status).includes(decision),
  });
});

export const action = change("routes/organiser/contribution-decision", async (args) => {
  const { event: eventSlug = "", contribution: contributionId = "" } = args.params;
  const decision = orNotFound(decisionAt(args.params.decision));
  const form = await readForm(args.request, decisionForm(decision));
  if (!form.ok) return form.answer;
  const { value } = form;
  const result = await decideSubmission(
    {
      ...{ contributionId, eventSlug, seen: value.seen, move: decision },
      request: value.request,
      decidedById: signedIn(args.viewer).userId,
      letter: value.send === "mail" ? { subject: value.subject, text: value.text } : null,
    },
    new Date(),
  );
  if (!result.ok) return form.refuse({ "": [decisionRefusal(result)] });
  const mail = value.send === "none" ? "none" : result.mailed ? "sent" : "nobody";
  const back = `/${eventSlug}/organisatie/aanmeldingen/${contributionId}`;
  return goToAndTell(back, decided(decision, result.title, mail));
});

export default function ContributionDecision() {
  const { decision, status, title, kind, back, who, to, letter, seen, isPossible } =
    useLoaderData<typeof loader>();
  const { formProps, fields, errors } = useServerForm<{
    subject: string;
    text: string;
    request: string;
  }>({ id: "besluit", answer: useActionData<typeof action>(), defaultValue: letter });
  const words = DECISION_WORDS[decision];
  return (
    <Wrap narrow>
      <PageHeading
        back={<BackLink href={back}>{title}</BackLink>}
        eyebrow={`${KIND_NAMES[kind]} van ${who}`}
        title={words.title}
        intro="Zo gaat de mail weg. Verander wat je wilt, of besluit zonder mail."
      />
      <Stack gap={5}>
        <ErrorSummary errors={errors} title="Dit lukte niet" nothingTyped={!isPossible} />
        {isPossible ? (
          <Form method="post" {...formProps}>
            <input type="hidden" name="seen" value={seen} />
            {decision === "ask-changes" ? <RequestField field={fields.request} /> : null}
            <LetterFields fields={fields} help={`Naar ${to}. Onder de tekst komt een knop.`} />
            <FormActions>
              <Button name="send" value="mail" variant="ribbon">
                {words.withMail}
              </Button>
              <Button name="send" value="none">
                {words.withoutMail}
              </Button>
            </FormActions>
          </Form>
        ) : (
          <Notice tone="warning" title={`Deze aanmelding staat op ‘${STATUS_NAMES[status]}’`}>
            Vanaf daar kan dit niet. Misschien was een collega je voor. Kijk bij de aanmelding wat
            je nog kunt doen.
          </Notice>
        )}
      </Stack>
    </Wrap>
  );
}
