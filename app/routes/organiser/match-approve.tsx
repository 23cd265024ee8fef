import { data, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { longDateTime } from "#app/domain/dates/dutch.ts";
import { approveAboveForm } from "#app/domain/introductions/match-decision-form.ts";
import { STRENGTHS } from "#app/domain/introductions/match-strength.ts";
import { loadEvent } from "#app/features/events/load-event.ts";
import { approveAbove } from "#app/features/introductions/approve-above.ts";
import { loadAbove } from "#app/features/introductions/load-above.ts";
import { goToAndTell } from "#app/http/flash.ts";
import { readForm } from "#app/http/form.ts";
import { change, orNotFound, signedIn, view } from "#app/http/guard.ts";
import { Button, ButtonLink, ButtonRow } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { text, useServerForm } from "#app/ui/form-binding.ts";
import { Panel, Stack } from "#app/ui/layout.tsx";
import { ListTabs } from "#app/ui/list-tabs.tsx";
import { PageHeading, Wrap } from "#app/ui/page.tsx";
import { BackLink } from "#app/ui/wayfinding.tsx";
import { MomentInput } from "./parts/moment-input.tsx";
import { counted } from "./parts/match-words.ts";

export const meta: MetaFunction = () => [
  { title: "Veel tegelijk goedkeuren | PraktijkVoorbeeldenParade" },
];

export const shouldRevalidate = () => true;

const CHOICES = [
  { word: "sterk", label: "Alleen sterk" },
  { word: "redelijk", label: "Redelijk en sterk" },
  { word: "alles", label: "Alles" },
] as const;

const LEAST = { ...STRENGTHS, alles: 0 };

export const loader = view("routes/organiser/match-approve", async ({ params, request }) => {
  const event = orNotFound(await loadEvent(params.event));
  const asked = new URL(request.url).searchParams.get("vanaf");
  const word = CHOICES.find((choice) => choice.word === asked)?.word ?? "sterk";
  const above = LEAST[word];
  const { introductionWay: way } = event;
  return data({ slug: event.slug, word, above, way, ...(await loadAbove(event.id, above)) });
});

export const action = change(
  "routes/organiser/match-approve",
  async ({ params, request, viewer }) => {
    const event = orNotFound(await loadEvent(params.event));
    const form = await readForm(request, approveAboveForm);
    if (!form.ok) return form.answer;
    const { above, count, sendAt } = form.value;
    const now = new Date();
    const asked = { eventSlug: event.slug, above, count, by: signedIn(viewer).userId };
    const at = sendAt && sendAt > now ? sendAt : now;
    const approved = await approveAbove({ ...asked, sendAt: at }, now);
    if (!approved.ok) {
      const message = `Er is net iets veranderd: het zijn er nu ${approved.count}. Kijk nog eens en keur dan goed.`;
      return form.refuse({ "": [message] });
    }
    const when = at > now ? `Ze gaan weg op ${longDateTime(at)}.` : "Ze gaan nu een voor een weg.";
    return goToAndTell(
      `/${event.slug}/organisatie/koppelingen?lijst=goedgekeurd`,
      `Goedgekeurd: ${counted(approved.count)}. ${when}`,
    );
  },
);

export default function MatchApprove() {
  const { slug, word, above, way, count, examples } = useLoaderData<typeof loader>();
  const { formProps, fields, errors } = useServerForm<{ sendAt: string }>({
    id: "allemaal",
    answer: useActionData<typeof action>(),
  });
  const list = `/${slug}/organisatie/koppelingen`;
  return (
    <Wrap>
      <PageHeading
        eyebrow="Koppelingen"
        title="Keur er veel tegelijk goed"
        intro="Kies hoe sterk een koppeling minstens is. Lees er drie, en keur ze dan samen goed."
        back={<BackLink href={list}>Alle koppelingen</BackLink>}
      />
      <Stack gap={6}>
        <ErrorSummary errors={errors} title="Er is niets goedgekeurd" />
        <ListTabs
          label="Hoe sterk minstens"
          tabs={CHOICES.map((choice) => ({
            label: choice.label,
            href: `${list}/goedkeuren?vanaf=${choice.word}`,
            current: choice.word === word,
          }))}
        />
        <p className="lead">
          {count === 0
            ? "Er is geen koppeling die zo sterk is en nog op jou wacht."
            : `Het zijn ${counted(count)}: ${2 * count} mensen krijgen een mail${way === "BOTH_SAY_YES" ? " met de vraag of ze voorgesteld willen worden" : ""}.`}
        </p>
        {examples.length > 0 ? (
          <section className="stack stack--4" aria-labelledby="voorbeelden">
            <h2 id="voorbeelden">
              {examples.length === 1 ? "Dit is hem" : `${examples.length} voorbeelden`}
            </h2>
            <div className="beside">
              {examples.map(({ id, title, sentence, personalLine }) => (
                <Panel key={id} title={title} headingLevel={3}>
                  <p>{sentence}</p>
                  {personalLine ? <p className="small">Jouw regel: {personalLine}</p> : null}
                  <p>
                    <ButtonLink
                      small
                      variant="quiet"
                      href={`${list}/paar/${id}`}
                      about={`: ${title}`}
                    >
                      Bekijk dit paar
                    </ButtonLink>
                  </p>
                </Panel>
              ))}
            </div>
          </section>
        ) : null}
        {count > 0 ? (
          <Form method="post" {...formProps}>
            <input type="hidden" name="above" value={above} />
            <input type="hidden" name="count" value={count} />
            <Stack gap={4}>
              <MomentInput
                {...text(fields.sendAt)}
                label="Versturen op"
                help="Laat je dit leeg, dan gaan de mails meteen weg."
                optional
              />
              <ButtonRow>
                <Button name="intent" value="approve-above" variant="ribbon" icon="check">
                  {`Keur ${counted(count)} goed`}
                </Button>
                <ButtonLink variant="quiet" href={list}>
                  Toch niet
                </ButtonLink>
              </ButtonRow>
            </Stack>
          </Form>
        ) : null}
      </Stack>
    </Wrap>
  );
}
