import {
  dataAddress,
  handlingOf,
  NO_CONNECTION,
  noConnection,
} from "#app/domain/offline/request.ts";
import { bareAnswer, formRedirect, pageRedirect, type Form } from "./answers.ts";
import { changeAnswer, sessionAnswer } from "./form-answers.ts";
import { keepNowAndThen, keepSoon } from "./keep-often.ts";
import { pictureAnswer } from "./kept-pictures.ts";
import { dropOlder, fileAnswer, findKept, keepAnswer, keepDay, takeOver } from "./kept-pages.ts";
import { ask, inTime, lastReach, tellReach } from "./reach.ts";
import { sendChanges } from "./send-changes.ts";
import { readState, type Ask } from "./store.ts";
import { scope } from "./worker-scope.ts";

scope.addEventListener("install", (event) => event.waitUntil(takeOver()));

scope.addEventListener("activate", (event) => {
  event.waitUntil(dropOlder().then(() => scope.clients.claim()));
});

scope.addEventListener("sync", (event) => event.waitUntil(sendAndKeep()));

scope.addEventListener("message", (event) => event.waitUntil(heard(event.data as Ask)));

scope.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== scope.location.origin) return;
  const { method, mode } = request;
  const handling = handlingOf({ method, mode, path: url.pathname });
  switch (handling.kind) {
    case "file":
      return event.respondWith(fileAnswer(request));
    case "picture":
      return event.respondWith(pictureAnswer(request, handling.picture));
    case "page":
      return event.respondWith(pageAnswer(request, url, handling.form, handling.path));
    case "change":
      return event.respondWith(changeAnswer(request, handling.form, handling.path));
    case "form":
      return event.respondWith(
        ask(request).then(
          (answer) => {
            // It may belong on the phone what this changed: a new route, colleagues who are shown.
            keepSoon();
            return answer;
          },
          () => formRedirect("data", noConnection(handling.path, true), true),
        ),
      );
    case "session":
      return event.respondWith(sessionAnswer(request, handling.form, handling.leaves));
  }
});

/** In the address at which the app on a phone begins: one wants to see one's own day then. */
const AS_APP = "app";

/** From the server; where that is not reached in time, as it is kept. */
async function pageAnswer(request: Request, url: URL, form: Form, path: string): Promise<Response> {
  const address = form === "data" ? dataAddress(path) : path;
  if (path === "/" && url.searchParams.has(AS_APP)) {
    const { kept: day } = await readState();
    if (day) return pageRedirect(form, `/${day.event}/mijn-route`);
  }
  const kept = await findKept(address).catch(() => undefined);
  const asked = ask(request);
  if (!kept) return asked.catch(() => notKept(form, path, url));
  // With a question in the address it tells what was just done: what was kept does not know.
  const isPlain = url.search === "";
  const answer = isPlain ? await inTime(asked) : await asked.catch(() => null);
  if (!answer) return kept;
  if (answer.status === 200 && isPlain) {
    // A full phone is no reason not to show the page.
    await keepAnswer(address, answer.clone()).catch(() => undefined);
  }
  return answer;
}

async function notKept(form: Form, path: string, url: URL): Promise<Response> {
  const { kept } = await readState();
  // Where the app begins, and one wants to be on the day.
  if (path === "/" && kept) return pageRedirect(form, `/${kept.event}/mijn-route`);
  // The page itself came in, and its data had not yet.
  if (form === "data" && (await findKept(path))) return pageRedirect(form, path);
  const isThere = (await findKept(NO_CONNECTION)) !== undefined;
  if (isThere && path !== NO_CONNECTION) {
    return pageRedirect(form, noConnection(path + withoutRoutes(url)));
  }
  return form === "document" ? bareAnswer(url.searchParams.has("uitloggen")) : Response.error();
}

function withoutRoutes({ searchParams }: URL): string {
  const query = new URLSearchParams(searchParams);
  query.delete("_routes");
  return query.size > 0 ? `?${query}` : "";
}

async function sendAndKeep(): Promise<void> {
  const settled = await sendChanges();
  const { kept } = await readState();
  if (settled > 0 && kept) await keepDay(kept.event, kept.person);
}

async function heard(asked: Ask): Promise<void> {
  switch (asked.kind) {
    case "keep":
      await keepNowAndThen(asked.event, asked.person, asked.fresh);
      // Of who was here before and came back.
      return sendAndKeep().catch(() => undefined);
    case "send":
      return sendAndKeep().catch(() => undefined);
    case "how-is-it":
      return tellReach(lastReach(), true);
    case "take-over":
      return scope.skipWaiting();
  }
}
