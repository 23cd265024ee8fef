import { databaseAnswersNow } from "#app/features/health/database-answers-now.ts";
import { view } from "#app/http/guard.ts";

/** 200 once the app can serve: it runs and its database answers. */
export const loader = view("routes/api/healthz", async () => {
  const ready = await databaseAnswersNow();
  return Response.json({ ready }, { status: ready ? 200 : 503 });
});
