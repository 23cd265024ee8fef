import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { chosenDay } from "#app/domain/events/event.ts";
import { loadDraw } from "#app/features/draw/load-draw.ts";
import { loadPeriodMails } from "#app/features/draw/load-period-mails.ts";
import { loadEvent } from "#app/features/events/load-event.ts";
import { env } from "#app/http/env.ts";
import { readTold } from "#app/http/flash.ts";
import { change, orNotFound, view } from "#app/http/guard.ts";
import { ConfirmRemoval } from "#app/ui/confirm-removal.tsx";
import { DrawExplanation } from "#app/ui/draw-explanation.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { useServerForm } from "#app/ui/form-binding.ts";
import { EmptyStall } from "#app/ui/empty-stall.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { ListTabs } from "#app/ui/list-tabs.tsx";
import { MailExamples } from "#app/ui/mail-examples.tsx";
import { PageHeading, Wrap } from "#app/ui/page.tsx";
import { FigureList } from "#app/ui/status-label.tsx";
import { LastingTold } from "#app/ui/lasting-told.tsx";
import { BackLink } from "#app/ui/wayfinding.tsx";
import { dayHref } from "./parts/day-href.ts";
import { DrawPhase } from "./parts/draw-phases.tsx";
import { PeriodForm } from "./parts/draw-period-form.tsx";
import { changeDraw } from "./parts/draw-request.ts";
import { cancelMails } from "./parts/draw-mail-words.ts";
import { dayLabel, drawPage } from "./parts/draw-words.ts";

export const meta: MetaFunction = () => [{ title: "Loting | PraktijkVoorbeeldenParade" }];

// Also after a refusal: somebody else just changed how far it is.
export const shouldRevalidate = () => true;

export const loader = view("routes/organiser/draw", async ({ params, request }) => {
  const event = orNotFound(await loadEvent(params.event));
  const query = new URL(request.url).searchParams;
  const { day, number } = orNotFound(chosenDay(event, query));
  const now = new Date();
  const draw = await loadDraw({ eventId: event.id, locationDayId: day.id }, now);
  const { told, headers } = await readTold(request);
  const phase = draw.draw?.phase;
  const asksToCancel = query.get("afblazen") === "ja" && phase !== "giving" && phase !== "given";
  const isToOpen = phase === "planned";
  const mails =
    asksToCancel || isToOpen
      ? await loadPeriodMails(day.id, asksToCancel ? "cancelled" : "opened", env().APP_URL)
      : null;
  const hrefOf = (index: number) => dayHref(event.slug, "programma/loting", index + 1);
  const here = hrefOf(number - 1);
  const page = {
    ...drawPage(draw, day, now),
    told,
    here,
    back: dayHref(event.slug, "programma", number),
    cancelHref: `${here}${here.includes("?") ? "&" : "?"}afblazen=ja`,
    asksToCancel,
    mails,
    days: event.days.map((one, index) => {
      return { label: dayLabel(one), href: hrefOf(index), current: index === number - 1 };
    }),
  };
  return data(page, { headers });
});

export const action = change("routes/organiser/draw", changeDraw);

export default function Draw() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { draw, days, told, back, here, runs, seats, registered } = page;
  const intent = answer?.result.initialValue?.intent;
  const isPeriod = intent === "open" || intent === "change";
  const { errors } = useServerForm({ id: "loting", answer: isPeriod ? undefined : answer });
  const canChange = !draw || ["planned", "open", "closed"].includes(draw.phase);
  return (
    <Wrap>
      <PageHeading
        eyebrow="Organisatie"
        title="Loting"
        intro="Verdeel de plekken in workshops eerlijk in plaats van wie het eerst komt: bezoekers rangschikken, één berekening geeft iedereen samen het beste."
        back={<BackLink href={back}>Rondes en zalen</BackLink>}
        aside={
          <FigureList
            figures={[
              { value: registered, label: "bezoekers" },
              { value: draw?.ranked ?? 0, label: "maakten een lijst" },
              { value: seats, label: "vrije plekken" },
            ]}
          />
        }
      >
        {days.length > 1 ? <ListTabs label="Dagen" tabs={days} /> : null}
      </PageHeading>
      <Stack gap={6}>
        <LastingTold>{told}</LastingTold>
        <ErrorSummary
          errors={errors.map(({ message }) => ({ id: null, message }))}
          title="Dit lukte niet"
          nothingTyped
        />
        {page.asksToCancel && draw && draw.phase !== "giving" && draw.phase !== "given" ? (
          <ConfirmRemoval
            title="De loting afblazen?"
            intent="cancel"
            yes="Ja, blaas af"
            backHref={here}
          >
            {`De lijsten van bezoekers gaan weg, en ieder kiest weer zelf een plek. ${cancelMails(draw.ranked)}`}
          </ConfirmRemoval>
        ) : null}
        {page.mails ? <MailExamples {...page.mails} folded /> : null}
        {draw ? <DrawPhase draw={draw} cancelHref={page.cancelHref} /> : null}
        {draw || runs > 0 ? null : (
          <EmptyStall title="Er zijn nog geen workshops om te kiezen">
            Zet workshops in het rooster, en het programma op de site. Dan kun je een loting
            klaarzetten.
          </EmptyStall>
        )}
        {canChange && (draw || runs > 0) ? (
          <section aria-labelledby="periode-titel">
            <Stack gap={4}>
              <h2 id="periode-titel">{draw ? "Andere tijden" : "Zet een loting klaar"}</h2>
              <p>{`De dag begint op ${page.dayBegins}. Er is tijd nodig om te loten en voor bezoekers om hun route te maken.`}</p>
              <PeriodForm
                key={JSON.stringify(page.values)}
                values={page.values}
                answer={isPeriod ? answer : undefined}
                isChange={draw !== null}
                hasOpened={draw !== null && draw.phase !== "planned"}
                registered={registered}
              />
            </Stack>
          </section>
        ) : null}
        {draw ? <DrawExplanation draws={[draw]} /> : null}
      </Stack>
    </Wrap>
  );
}
