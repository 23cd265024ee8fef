import { admitCaller } from "#app/features/open-data/admit-caller.ts";
import { openAnswer, openRefusal } from "#app/http/open-data.ts";

interface Asked {
  request: Request;
  context: { caller: string };
}

/** The answer of every address with open data: not too often, and a 404 for what is not there. */
export async function answerOpen(
  { request, context }: Asked,
  mediaType: string,
  load: () => Promise<string | null>,
): Promise<Response> {
  const wait = await admitCaller(context.caller);
  if (wait > 0) {
    const message = `Je vraagt meer dan we kunnen geven. Probeer het over ${wait} seconden weer.`;
    return openRefusal(429, "too-often", message, { "Retry-After": String(wait) });
  }
  const body = await load();
  if (body === null) return openRefusal(404, "not-found", "Dit is er niet, of niet openbaar.");
  return openAnswer(request, body, mediaType);
}

export async function answerJson(asked: Asked, load: () => Promise<unknown>): Promise<Response> {
  return answerOpen(asked, "application/json; charset=utf-8", async () => {
    const value = await load();
    return value === null ? null : JSON.stringify(value);
  });
}
