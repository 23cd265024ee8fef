import { programmeCalendar } from "#app/domain/open-data/calendar.ts";
import { readProgramme } from "#app/features/open-data/read-programme.ts";
import { env } from "#app/http/env.ts";
import { view } from "#app/http/guard.ts";
import { answerOpen } from "../api/parts/answer.ts";

export const loader = view("routes/public/programme-calendar", ({ request, params, context }) =>
  answerOpen({ request, context }, "text/calendar; charset=utf-8", async () => {
    const now = new Date();
    const programme = await readProgramme(params.event, now);
    return programme && programmeCalendar(programme, env().APP_URL, now);
  }),
);
