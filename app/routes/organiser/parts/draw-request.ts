import type { ActionFunctionArgs } from "@remix-run/node";
import { drawForm } from "#app/domain/draw/forms.ts";
import { chosenDay } from "#app/domain/events/event.ts";
import { newSeed } from "#app/features/draw/seed.ts";
import { cancelDraw, setDrawPeriod } from "#app/features/draw/set-period.ts";
import {
  startDraw,
  startGiving,
  startRepeat,
  stopDraw,
  type Started,
} from "#app/features/draw/start-draw.ts";
import { loadEvent } from "#app/features/events/load-event.ts";
import { goToAndTell } from "#app/http/flash.ts";
import { readForm } from "#app/http/form.ts";
import { notFound, orNotFound } from "#app/http/guard.ts";
import { goTo } from "#app/http/redirect.ts";
import { dayHref } from "./day-href.ts";
import { cancelledSentence, setSentence } from "./draw-mail-words.ts";
import { lateSentence, periodErrors } from "./draw-words.ts";

/** What an organiser did on the page of a day's draw. */
export async function changeDraw({
  params,
  request,
}: Pick<ActionFunctionArgs, "params" | "request">) {
  const event = orNotFound(await loadEvent(params.event));
  const { day, number } = orNotFound(chosenDay(event, new URL(request.url).searchParams));
  const here = dayHref(event.slug, "programma/loting", number);
  const asked = { eventSlug: event.slug, dayId: day.id };
  const now = new Date();
  const form = await readForm(request, drawForm);
  if (!form.ok) return form.answer;
  const { value } = form;
  const start = async (work: (who: typeof asked, at: Date) => Promise<Started>) => {
    const started = await work(asked, now);
    if (started.ok) return goTo(here);
    if (started.reason === "not-found") throw notFound();
    return form.refuse({ "": [lateSentence(started.phase)] });
  };
  switch (value.intent) {
    case "open":
    case "change": {
      const { opensAt, closesAt } = value;
      const period = { opensAt, closesAt };
      const set = await setDrawPeriod({ ...asked, period, seed: newSeed() }, now);
      if (!set.ok) return form.refuse(periodErrors(set));
      return goToAndTell(here, setSentence(value.intent === "open", set.mails));
    }
    case "cancel": {
      const cancelled = await cancelDraw(asked, now);
      if (!cancelled.ok) return form.refuse(periodErrors(cancelled));
      return goToAndTell(here, cancelledSentence(cancelled.mails));
    }
    case "compute":
      return start(startDraw);
    case "repeat":
      return start(startRepeat);
    case "stop":
      await stopDraw(asked);
      return goTo(here);
    case "give":
      return start(startGiving);
  }
}
