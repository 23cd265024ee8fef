/** What the worker uses of the world it runs in; TypeScript knows either that world or a page's. */
export interface WorkerScope {
  addEventListener(type: "install" | "activate", listen: (event: Lasting) => void): void;
  addEventListener(type: "fetch", listen: (event: Fetching) => void): void;
  addEventListener(type: "message", listen: (event: Lasting & { data: unknown }) => void): void;
  /** Background Sync: Chromium only */
  addEventListener(type: "sync", listen: (event: Lasting) => void): void;
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
  registration: { sync?: { register(tag: string): Promise<void> } };
  location: Location;
}

interface Lasting {
  waitUntil(work: Promise<unknown>): void;
}

interface Fetching extends Lasting {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}

export const scope = self as unknown as WorkerScope;
