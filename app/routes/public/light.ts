import { change } from "#app/http/guard.ts";
import { asLight, keepLight } from "#app/http/light.ts";
import { goTo, ownPath } from "#app/http/redirect.ts";

export const action = change("routes/public/light", async ({ request }) => {
  const form = await request.formData();
  const asked = form.get("terug");
  const back = ownPath(typeof asked === "string" ? asked : null, "/");
  return goTo(back, { headers: { "Set-Cookie": await keepLight(asLight(form.get("light"))) } });
});
