import { changeOf, type Fields, type OfflineChange } from "#app/domain/offline/change.ts";
import { noConnection } from "#app/domain/offline/request.ts";
import { addChange, nextChange } from "#app/domain/offline/state.ts";
import { formRedirect, type Form } from "./answers.ts";
import { keepSoon } from "./keep-often.ts";
import { dropExample, forgetDay } from "./kept-pages.ts";
import { ask, tell } from "./reach.ts";
import { sendChanges } from "./send-changes.ts";
import { readState, updateState } from "./store.ts";
import { scope } from "./worker-scope.ts";

/** To the server; where that is not reached, into the line of what is sent later. */
export async function changeAnswer(request: Request, form: Form, path: string): Promise<Response> {
  const fields = await fieldsOf(request.clone());
  const asked = changeOf(path, fields);
  // What was made earlier comes first.
  if (!(asked && (await othersWait()))) {
    const init = asked && form === "data" ? { signal: soon() } : undefined;
    const answer = await ask(request, init).catch(() => null);
    if (answer) {
      if (asked) await dropExample(asked.event, asked.change);
      keepSoon();
      return answer;
    }
  }
  if (!asked || !(await laterOn(asked))) {
    return formRedirect(form, noConnection(path, true), true);
  }
  await scope.registration.sync?.register("versturen").catch(() => undefined);
  const back = asked.change.intent === "bookmark" ? ownPath(fields.terug) : path;
  return formRedirect(form, back ?? `/${asked.event}/mijn-route`);
}

/** Puts a change in the line. False where the phone keeps nothing of this event, or at all. */
async function laterOn(asked: { event: string; change: OfflineChange }): Promise<boolean> {
  const { kept } = await readState();
  if (kept?.event !== asked.event) return false;
  const key = crypto.randomUUID();
  const saved = await updateState((state) => addChange(state, { key, ...asked })).catch(() => null);
  tell({ kind: "state" });
  return saved !== null;
}

async function othersWait(): Promise<boolean> {
  if (nextChange(await readState())) await sendChanges().catch(() => 0);
  return nextChange(await readState()) !== null;
}

/** A change that was done after all is not done a second time when it is sent again. */
const soon = () => AbortSignal.timeout(20_000);

async function fieldsOf(request: Request): Promise<Fields> {
  const entries = [...(await request.formData())];
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => {
      return typeof entry[1] === "string";
    }),
  );
}

/** The form says where to go back to; nobody else may. */
function ownPath(path: string | undefined): string | null {
  if (!path?.startsWith("/")) return null;
  const url = new URL(path, scope.location.origin);
  return url.origin === scope.location.origin ? url.pathname + url.search : null;
}

/** Who goes out first sends what waits; whoever comes in or goes out leaves no pages behind. */
export async function sessionAnswer(
  request: Request,
  form: Form,
  leaves: boolean,
): Promise<Response> {
  if (leaves) await sendChanges().catch(() => 0);
  try {
    const answer = await ask(request);
    await forgetDay();
    return answer;
  } catch {
    if (leaves) await forgetDay();
    const to = noConnection("/", true) + (leaves ? "&uitloggen=ja" : "");
    return formRedirect(form, to, true);
  }
}
