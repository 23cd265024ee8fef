import { useSyncExternalStore } from "react";

const subscribeToNothing = () => () => undefined;

/** False on the server and while the page wakes up, true from then on: for what needs JavaScript. */
export function useAlive(): boolean {
  return useSyncExternalStore(
    subscribeToNothing,
    () => true,
    () => false,
  );
}
