import { Lucia, TimeSpan } from "lucia";
import { sessionAdapter } from "#app/db/session-adapter.ts";
import { findViewer } from "#app/db/viewers.ts";
import type { MaybeViewer } from "#app/domain/people/viewer.ts";
import { servedOverHttps } from "./env.ts";

declare module "lucia" {
  interface Register {
    Lucia: Lucia;
    DatabaseUserAttributes: { email: string; name: string | null };
  }
}

let made: Lucia | undefined;

function lucia(): Lucia {
  return (made ??= new Lucia(sessionAdapter, {
    sessionExpiresIn: new TimeSpan(30, "d"),
    sessionCookie: {
      name: "parade_session",
      attributes: { secure: servedOverHttps(), sameSite: "lax", path: "/" },
    },
  }));
}

function sessionIdOf(request: Request): string | null {
  return lucia().readSessionCookie(request.headers.get("Cookie") ?? "");
}

// One request runs several loaders at once; they share one look at the session.
const seen = new WeakMap<AbortSignal, Promise<MaybeViewer>>();

/** Who asks. `null` for nobody, for a session that ended and for somebody who was erased. */
export function viewerOf(request: Request): Promise<MaybeViewer> {
  const earlier = seen.get(request.signal);
  if (earlier) return earlier;
  const viewer = readViewer(request);
  seen.set(request.signal, viewer);
  return viewer;
}

async function readViewer(request: Request): Promise<MaybeViewer> {
  const sessionId = sessionIdOf(request);
  if (!sessionId) return null;
  const { session } = await lucia().validateSession(sessionId);
  return session ? findViewer(session.userId) : null;
}

/** Starts a session. @returns the Set-Cookie header */
export async function startSession(userId: string): Promise<string> {
  const session = await lucia().createSession(userId, {});
  return lucia().createSessionCookie(session.id).serialize();
}

/** Ends the session of this request. @returns the Set-Cookie header */
export async function endSession(request: Request): Promise<string> {
  const sessionId = sessionIdOf(request);
  if (sessionId) await lucia().invalidateSession(sessionId);
  return lucia().createBlankSessionCookie().serialize();
}
