import { change } from "#app/http/guard.ts";
import { goTo } from "#app/http/redirect.ts";
import { endSession } from "#app/http/session.ts";

export const action = change("routes/account/sign-out", async ({ request }) =>
  goTo("/", { headers: { "Set-Cookie": await endSession(request) } }),
);
