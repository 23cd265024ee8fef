import { CHANNEL, type News } from "./store.ts";

/** Milliseconds after which a page that is kept is shown rather than waited for. */
const PATIENCE = 8_000;

const channel = new BroadcastChannel(CHANNEL);
let reachable = true;

export function tell(news: News): void {
  channel.postMessage(news);
}

/** Tells the pages whether the server answered the last time, when that is new or was asked. */
export function tellReach(now: boolean, asked = false): void {
  if (now !== reachable || asked) tell({ kind: "reach", reachable: now });
  reachable = now;
}

export function lastReach(): boolean {
  return reachable;
}

/** As `fetch`; remembers whether the server was reached. Rejects when it was not. */
export async function ask(request: Request | string, init?: RequestInit): Promise<Response> {
  try {
    const answer = await fetch(request, init);
    tellReach(true);
    return answer;
  } catch (error) {
    tellReach(false);
    throw error;
  }
}

/** What `asked` brings, or null when it fails or takes longer than somebody waits. */
export function inTime(asked: Promise<Response>): Promise<Response | null> {
  return new Promise((resolve) => {
    const tooLong = setTimeout(() => {
      tellReach(false);
      resolve(null);
    }, PATIENCE);
    asked.then(
      (answer) => {
        clearTimeout(tooLong);
        resolve(answer);
      },
      () => {
        clearTimeout(tooLong);
        resolve(null);
      },
    );
  });
}
