import { data, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { outcomeForm } from "#app/domain/introductions/answer-forms.ts";
import {
  chosenIn,
  OUTCOME_CHOICES,
  OUTCOME_LABELS,
  OUTCOME_TEXT_LENGTH,
  outcomeOf,
  outcomeWord,
} from "#app/domain/introductions/answers.ts";
import { loadOutcome, tellOutcome } from "#app/features/introductions/tell-outcome.ts";
import { goToAndTell, readTold } from "#app/http/flash.ts";
import { readForm } from "#app/http/form.ts";
import { change, view } from "#app/http/guard.ts";
import { linkIn } from "#app/http/introduction-link.ts";
import { Button } from "#app/ui/button.tsx";
import { Checkbox, ChoiceGroup } from "#app/ui/choice.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { choice, text, tick, useServerForm } from "#app/ui/form-binding.ts";
import { FormActions } from "#app/ui/form.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { PageHeading, Wrap } from "#app/ui/page.tsx";
import { TextInput } from "#app/ui/text-field.tsx";
import { Told } from "#app/ui/told.tsx";
import { Gone } from "./parts/gone.tsx";
import { NOT_INDEXED } from "./parts/not-indexed.ts";

export const meta: MetaFunction = () => [
  { title: "Is het gelukt? | PraktijkVoorbeeldenParade" },
  NOT_INDEXED,
];

/** Only looks: mail scanners open every link. What the link chose is ticked, and no more. */
export const loader = view("routes/introduction/outcome", async ({ params, request }) => {
  const event = params.event ?? "";
  const found = await loadOutcome(linkIn("outcome", params), new Date());
  const { told, headers } = await readTold(request);
  if (!found) return data({ event, told, page: null }, { status: 410, headers });
  const chosen = chosenIn(new URL(request.url).searchParams, "hoe", OUTCOME_CHOICES);
  const { outcome, ...rest } = found;
  const page = { ...rest, chosen: chosen ?? (outcome && outcomeWord(outcome)) };
  return data({ event, told, page }, { headers });
});

export const action = change("routes/introduction/outcome", async ({ params, request }) => {
  const form = await readForm(request, outcomeForm);
  if (!form.ok) return form.answer;
  const { outcome, ...rest } = form.value;
  const link = linkIn("outcome", params);
  const here = `/${link.eventSlug}/kennismaken/gesprek/${encodeURIComponent(params.token ?? "")}`;
  const told = await tellOutcome({ ...link, ...rest, outcome: outcomeOf(outcome) }, new Date());
  return goToAndTell(
    here,
    told.ok ? "Dankjewel, het staat genoteerd." : "Je antwoord kwam te laat.",
  );
});

interface OutcomeFields extends Record<string, unknown> {
  outcome: string;
  outcomeText: string;
  knewEachOther: string;
}

export default function OutcomePage() {
  const { event, told, page } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { formProps, fields, errors } = useServerForm<OutcomeFields>({
    id: "gesprek",
    answer: answer && "result" in answer ? answer : undefined,
    defaultValue: {
      outcome: page?.chosen ?? undefined,
      outcomeText: page?.outcomeText,
      knewEachOther: page?.knewEachOther ? "on" : undefined,
    },
  });
  if (!page) {
    return (
      <Gone event={event} title="Deze vraag is voorbij">
        Je kunt hier niets meer vertellen. Dank dat je meedeed.
      </Gone>
    );
  }
  return (
    <Wrap narrow>
      <PageHeading
        eyebrow="Kennismaken"
        title="Is het gelukt?"
        intro={`We stelden jou voor aan ${page.other}. Hoe ging het?`}
      />
      <Stack gap={5}>
        <Told>{told}</Told>
        <Form method="post" {...formProps}>
          <ErrorSummary errors={errors} />
          <ChoiceGroup
            {...choice(fields.outcome)}
            type="radio"
            legend="Wat komt het dichtst in de buurt?"
            options={OUTCOME_CHOICES.map((word) => ({ value: word, label: OUTCOME_LABELS[word] }))}
          />
          <TextInput
            {...text(fields.outcomeText)}
            label="Wat leverde het op?"
            help="Eén regel is genoeg. Alleen jij en de organisatie lezen dit."
            maxLength={OUTCOME_TEXT_LENGTH}
            optional
          />
          <Checkbox
            {...tick(fields.knewEachOther)}
            label="We kenden elkaar al"
            help="Dan stellen we jullie niet nog eens voor."
          />
          <FormActions>
            <Button variant="ribbon">Verstuur</Button>
          </FormActions>
        </Form>
      </Stack>
    </Wrap>
  );
}
