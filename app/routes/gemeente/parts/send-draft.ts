import type { DraftAnswer } from "#app/domain/registration/draft-answer.ts";
import type { Sent } from "./draft-queue.ts";

const PATIENCE = 15_000;

/** Sends a draft as it is; never throws. Not by the router: a bad connection is no broken page. */
export async function sendDraft(address: string, body: string, known: string): Promise<Sent> {
  const form = new URLSearchParams(body);
  form.set("known", known);
  try {
    const response = await fetch(address, {
      method: "POST",
      body: form,
      redirect: "manual",
      signal: AbortSignal.timeout(PATIENCE),
    });
    // Who is not signed in (any more) is sent to the page for that.
    if (response.type === "opaqueredirect" || response.status === 403)
      return { kind: "signed-out" };
    if (!response.ok) return { kind: "offline" };
    return (await response.json()) as DraftAnswer;
  } catch {
    return { kind: "offline" };
  }
}

/** Sends it while the page goes away: nobody waits for the answer. */
export function sendLast(address: string, body: string, known: string): void {
  const form = new URLSearchParams(body);
  form.set("known", known);
  void fetch(address, { method: "POST", body: form, keepalive: true, redirect: "manual" }).catch(
    () => undefined,
  );
}
