import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { longDateTime } from "#app/domain/dates/dutch.ts";
import { approveAboveForm } from "#app/domain/introductions/match-decision-form.ts";
import { STRENGTHS } from "#app/domain/introductions/match-strength.ts";
import { loadEvent } from "#app/features/events/load-event.ts";
import { approveAbove } from "#app/features/introductions/approve-above.ts";
import { loadAbove } from "#app/features/introductions/load-above.ts";
import { env } from "#app/http/env.ts";
import { goToAndTell } from "#app/http/flash.ts";
import { readForm } from "#app/http/form.ts";
import { change, orNotFound, signedIn, view } from "#app/http/guard.ts";
import { EmptyStall } from "#app/ui/empty-stall.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { useServerForm } from "#app/ui/form-binding.ts";
import { Stack } from "#app/ui/layout.tsx";
import { ListTabs } from "#app/ui/list-tabs.tsx";
import { PageHeading, Wrap } from "#app/ui/page.tsx";
import { BackLink } from "#app/ui/wayfinding.tsx";
import { ApproveAbove } from "./parts/approve-above.tsx";
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
  const { slug, introductionWay: way } = event;
  const page = await loadAbove(event, { above, baseUrl: env().APP_URL }, new Date());
  return data({ slug, word, above, way, page });
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
  const { slug, word, above, way, page } = useLoaderData<typeof loader>();
  const form = useServerForm<{ sendAt: string }>({
    id: "allemaal",
    answer: useActionData<typeof action>(),
  });
  const list = `/${slug}/organisatie/koppelingen`;
  return (
    <Wrap>
      <PageHeading
        eyebrow="Koppelingen"
        title="Keur er veel tegelijk goed"
        intro="Kies hoe sterk een koppeling minstens is. Lees drie mails, en keur ze dan samen goed."
        back={<BackLink href={list}>Alle koppelingen</BackLink>}
      />
      <Stack gap={6}>
        <ErrorSummary errors={form.errors} title="Er is niets goedgekeurd" />
        <ListTabs
          label="Hoe sterk minstens"
          tabs={CHOICES.map((choice) => ({
            label: choice.label,
            href: `${list}/goedkeuren?vanaf=${choice.word}`,
            current: choice.word === word,
          }))}
        />
        {page.count > 0 ? (
          <ApproveAbove page={page} above={above} way={way} list={list} form={form} />
        ) : (
          <EmptyStall title="Niets om goed te keuren">
            Er is geen koppeling die zo sterk is en nog op jou wacht.
          </EmptyStall>
        )}
      </Stack>
    </Wrap>
  );
}
