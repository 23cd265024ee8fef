import { openApiDocument } from "#app/domain/open-data/openapi.ts";
import { env } from "#app/http/env.ts";
import { view } from "#app/http/guard.ts";
import { answerJson } from "./parts/answer.ts";

export const loader = view("routes/api/openapi", ({ request, context }) =>
  answerJson({ request, context }, () => Promise.resolve(openApiDocument(env().APP_URL))),
);
