import { readOpenEvent } from "#app/features/open-data/read-event.ts";
import { env } from "#app/http/env.ts";
import { view } from "#app/http/guard.ts";
import { answerJson } from "./parts/answer.ts";

export const loader = view("routes/api/event", ({ request, params, context }) =>
  answerJson({ request, context }, () => {
    const asked = { slug: params.event, siteUrl: env().APP_URL, now: new Date() };
    return readOpenEvent(asked);
  }),
);
