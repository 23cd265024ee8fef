import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { seatForm, type SeatChange } from "#app/domain/seats/forms.ts";
import { leaveTheLine } from "#app/features/seats/leave-line.ts";
import { loadSeat } from "#app/features/seats/load-seat.ts";
import { takeOffer } from "#app/features/seats/take-offer.ts";
import type { SeatAsked } from "#app/features/seats/visitor-run.ts";
import { waitForSeat } from "#app/features/seats/wait-for-seat.ts";
import { goToAndTell, readTold } from "#app/http/flash.ts";
import { readForm } from "#app/http/form.ts";
import { change, notFound, orNotFound, signedIn, view } from "#app/http/guard.ts";
import { goTo } from "#app/http/redirect.ts";
import { DefinitionList } from "#app/ui/definition-list.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeading, Wrap } from "#app/ui/page.tsx";
import { BackLink } from "#app/ui/wayfinding.tsx";
import { SeatState } from "./parts/seat-state.tsx";
import { seatPage, seatRefusal, WAITING_TOLD } from "./parts/seat-words.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${page?.title ?? "Een plek"} | PraktijkVoorbeeldenParade` },
];

// Also after a refusal: a seat may just have gone.
export const shouldRevalidate = () => true;

export const loader = view("routes/visitor/seat", async ({ request, params, viewer }) => {
  const { userId } = signedIn(viewer);
  const { event: eventSlug = "", run: runId = "" } = params;
  const seat = orNotFound(await loadSeat({ userId, eventSlug, runId }, new Date()));
  const { told, headers } = await readTold(request);
  return data({ slug: eventSlug, told, ...seatPage(seat) }, { headers });
});

export const action = change("routes/visitor/seat", async ({ request, params, viewer }) => {
  const { userId } = signedIn(viewer);
  const { event: eventSlug = "", run: runId = "" } = params;
  const form = await readForm(request, seatForm);
  if (!form.ok) throw notFound();
  return answer({ userId, eventSlug, runId }, form.value);
});

async function answer(asked: SeatAsked, wish: SeatChange) {
  const route = `/${asked.eventSlug}/mijn-route`;
  const now = new Date();
  if (wish.intent === "wait") {
    const waiting = await waitForSeat(asked, now);
    if (!waiting.ok) return data({ refused: seatRefusal(waiting) }, { status: 409 });
    return goToAndTell(`${route}/plek/${asked.runId}`, WAITING_TOLD[waiting.place.kind]);
  }
  if (wish.intent === "yes") {
    const taken = await takeOffer({ ...asked, replace: wish.replace === "ja" }, now);
    if (!taken.ok) return data({ refused: seatRefusal(taken) }, { status: 409 });
    return goTo(`${route}?gelukt=plek`);
  }
  const left = await leaveTheLine(asked, now);
  if (!left.ok && left.reason === "not-registered") throw notFound();
  const offered = left.ok && left.wasOffered;
  return goTo(`${route}?gelukt=${offered ? "doorgegeven" : "van-de-lijst"}`);
}

export default function Seat() {
  const page = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.refused;
  const { slug, told, title, facts, state } = page;
  return (
    <Wrap narrow>
      <PageHeading
        title={title}
        eyebrow="Plek in een workshop"
        back={<BackLink href={`/${slug}/mijn-route`}>Mijn route</BackLink>}
      />
      <Stack gap={6}>
        {refused ? (
          <Notice tone="error" live title={refused.title}>
            {refused.text}
          </Notice>
        ) : null}
        {told && !refused ? (
          <Notice tone="good" live>
            {told}
          </Notice>
        ) : null}
        <DefinitionList items={facts} />
        <SeatState event={slug} state={state} />
      </Stack>
    </Wrap>
  );
}
