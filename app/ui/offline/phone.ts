import { useSyncExternalStore } from "react";
import { NOTHING_KEPT, type OfflineState } from "#app/domain/offline/state.ts";
import { CHANNEL, readState, type Ask, type News } from "./store.ts";

/** The browser's own offer to put the app on the phone: Chromium only. */
interface InstallPrompt extends Event {
  prompt(): Promise<unknown>;
}

/** What a page knows of the phone it is on. */
export interface Phone {
  state: OfflineState;
  /** the server answers, as far as anybody knows */
  isOnline: boolean;
  prompt: InstallPrompt | null;
  /** a new version of the app that is ready to go to work */
  nextVersion: ServiceWorker | null;
}

const UNKNOWN: Phone = { state: NOTHING_KEPT, isOnline: true, prompt: null, nextVersion: null };

let phone = UNKNOWN;
const listeners = new Set<() => void>();
let channel: BroadcastChannel | null = null;

function set(news: Partial<Phone>): void {
  phone = { ...phone, ...news };
  for (const listener of listeners) listener();
}

export async function rereadState(): Promise<void> {
  set({ state: await readState() });
}

function hear({ data }: MessageEvent<News>): void {
  if (data.kind === "state") void rereadState();
  else set({ isOnline: data.reachable && navigator.onLine });
}

function listen(): void {
  if (channel) return;
  channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener("message", hear);
  window.addEventListener("online", () => set({ isOnline: true }));
  window.addEventListener("offline", () => set({ isOnline: false }));
  set({ isOnline: navigator.onLine });
  void rereadState();
  askWorker({ kind: "how-is-it" });
}

// It comes once, and early: before any part of the page that could use it.
if (typeof window !== "undefined") {
  window.addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault();
    set({ prompt: event as InstallPrompt });
  });
  window.addEventListener("appinstalled", () => set({ prompt: null }));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  listen();
  return () => listeners.delete(listener);
}

export function usePhone(): Phone {
  return useSyncExternalStore(
    subscribe,
    () => phone,
    () => UNKNOWN,
  );
}

/** How a visitor left a bookmark that was not sent yet; null when none waits. */
export function useWaitingBookmark(contribution: string): "ja" | "nee" | null {
  const { waiting } = usePhone().state;
  for (const { change } of waiting) {
    if (change.intent === "bookmark" && change.contribution === contribution) return change.wanted;
  }
  return null;
}

/** Asks something of the worker, when there is one. */
export function askWorker(asked: Ask): void {
  navigator.serviceWorker?.controller?.postMessage(asked);
}

let isStarted = false;

/** Puts the worker to work, once; only in a build, and where browsers know of workers. */
export async function startWorker(): Promise<void> {
  if (isStarted || !import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  isStarted = true;
  const workers = navigator.serviceWorker;
  const registration = await workers.register("/sw.js").catch(() => undefined);
  // A browser may refuse without saying so.
  if (!registration) return;
  const offer = () => {
    if (registration.waiting && workers.controller) set({ nextVersion: registration.waiting });
  };
  offer();
  registration.addEventListener("updatefound", () => {
    registration.installing?.addEventListener("statechange", offer);
  });
  await workers.ready;
}

/** Lets the new version go to work, and shows this page by it. Other tabs stay as they are. */
export function takeNextVersion(next: ServiceWorker): void {
  navigator.serviceWorker.addEventListener("controllerchange", () => window.location.reload());
  next.postMessage({ kind: "take-over" } satisfies Ask);
}
