import { readOpenPage } from "#app/domain/open-data/paging.ts";
import { readOpenExamples } from "#app/features/open-data/read-event.ts";
import { env } from "#app/http/env.ts";
import { view } from "#app/http/guard.ts";
import { answerJson } from "./parts/answer.ts";

export const loader = view("routes/api/examples", ({ request, params, context }) =>
  answerJson({ request, context }, () => {
    const asked = { slug: params.event, siteUrl: env().APP_URL, now: new Date() };
    return readOpenExamples(asked, readOpenPage(new URL(request.url).searchParams));
  }),
);
