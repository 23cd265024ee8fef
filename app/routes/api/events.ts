import { readOpenPage } from "#app/domain/open-data/paging.ts";
import { listOpenEvents } from "#app/features/open-data/list-events.ts";
import { env } from "#app/http/env.ts";
import { view } from "#app/http/guard.ts";
import { answerJson } from "./parts/answer.ts";

export const loader = view("routes/api/events", ({ request, context }) =>
  answerJson({ request, context }, () => {
    const page = readOpenPage(new URL(request.url).searchParams);
    return listOpenEvents(page, { siteUrl: env().APP_URL, now: new Date() });
  }),
);
