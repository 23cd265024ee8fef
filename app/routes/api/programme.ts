import { openProgramme } from "#app/domain/open-data/answers.ts";
import { readProgramme } from "#app/features/open-data/read-programme.ts";
import { env } from "#app/http/env.ts";
import { view } from "#app/http/guard.ts";
import { answerJson } from "./parts/answer.ts";

export const loader = view("routes/api/programme", ({ request, params, context }) =>
  answerJson({ request, context }, async () => {
    const programme = await readProgramme(params.event, new Date());
    return programme && openProgramme(programme, env().APP_URL);
  }),
);
