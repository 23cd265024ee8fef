import { useLocation, useRevalidator } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { forget } from "#app/domain/offline/state.ts";
import { askWorker, rereadState, startWorker, usePhone } from "./phone.ts";
import { dropPages, readState, updateState } from "./store.ts";

/** Who looks at this page, as the server said. */
export interface Looker {
  /** id of the person; null when nobody is signed in */
  person: string | null;
  /** slug of the event this page is about */
  event: string | null;
  /** the person comes to that event */
  isVisitor: boolean;
}

const HALF_A_MINUTE = 30_000;

/** Takes away what is kept of somebody who is not the one who looks. */
async function dropOthersDay({ person, event, isVisitor }: Looker): Promise<void> {
  const { kept } = await readState();
  if (!kept) return;
  const isGone = kept.event === event && !isVisitor;
  if (kept.person === person && !isGone) return;
  await dropPages();
  await updateState(forget);
  await rereadState();
}

/** Keeps the visitor's day on their phone, and sends what waits as soon as that can be. */
export function useOwnDay({ person, event, isVisitor }: Looker): void {
  const { key, pathname, search } = useLocation();
  const { state, isOnline } = usePhone();
  const { revalidate } = useRevalidator();
  const isWaiting = state.waiting.some((one) => one.person === person);

  useEffect(() => {
    // Without a database there is nothing kept either.
    dropOthersDay({ person, event, isVisitor }).catch(() => undefined);
  }, [person, event, isVisitor]);

  const isJustChanged = search.includes("gelukt=");
  const isOwnPage = pathname.endsWith("/mijn-route");
  useEffect(() => {
    if (!person || !event || !isVisitor) return;
    void startWorker().then(async () => {
      if (!navigator.serviceWorker?.controller) await controlled();
      askWorker({ kind: "keep", event, person, fresh: isJustChanged && isOwnPage });
    });
  }, [person, event, isVisitor, isJustChanged, isOwnPage, key]);

  useEffect(() => {
    if (!isWaiting) return;
    const send = () => askWorker({ kind: "send" });
    send();
    const again = setInterval(send, HALF_A_MINUTE);
    window.addEventListener("online", send);
    document.addEventListener("visibilitychange", send);
    return () => {
      clearInterval(again);
      window.removeEventListener("online", send);
      document.removeEventListener("visibilitychange", send);
    };
  }, [isWaiting]);

  // What was sent changed the page that is open.
  const settled = `${state.sentAt} ${state.refused.length}`;
  const before = useRef(settled);
  useEffect(() => {
    if (before.current === settled || !isOnline) return;
    before.current = settled;
    revalidate();
  }, [settled, isOnline, revalidate]);

  usePagesThatAreKept(isOnline ? null : (state.kept?.pages ?? null));
}

/** Resolves when the worker answers for this page; never where it does not. */
function controlled(): Promise<void> {
  return new Promise((resolve) => {
    navigator.serviceWorker?.addEventListener("controllerchange", () => resolve(), { once: true });
  });
}

/**
 * Without a connection the router has no script for a page that is not kept, and would stay where
 * it is without a word. The browser itself gets to the page that says so.
 */
function usePagesThatAreKept(pages: readonly string[] | null): void {
  useEffect(() => {
    if (!pages) return;
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest("a") : null;
      const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey;
      if (!link || !isPlain || link.origin !== window.location.origin || link.target) return;
      if (link.pathname === window.location.pathname || pages.includes(link.pathname)) return;
      event.preventDefault();
      window.location.assign(link.href);
    };
    window.addEventListener("click", follow, { capture: true });
    return () => window.removeEventListener("click", follow, { capture: true });
  }, [pages]);
}
