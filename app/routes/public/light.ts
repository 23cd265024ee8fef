import { formOf, textOf } from "#app/http/form-data.ts";
import { change } from "#app/http/guard.ts";
import { asLight, keepLight } from "#app/http/light.ts";
import { goTo, ownPath } from "#app/http/redirect.ts";

export const action = change("routes/public/light", async ({ request }) => {
  const form = await formOf(request);
  const back = ownPath(await textOf(request, "terug"), "/");
  return goTo(back, { headers: { "Set-Cookie": await keepLight(asLight(form.get("light"))) } });
});
