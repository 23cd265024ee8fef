import { Lucia, TimeSpan } from "lucia";
import { sessionAdapter } from "#app/db/session-adapter.ts";
import { findViewer } from "#app/db/viewers.ts";
import type { MaybeViewer } from "#app/domain/people/viewer.ts";
import { env, servedOverHttps } from "./env.ts";

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

interface Seen {
  viewer: MaybeViewer;
  /** the Set-Cookie header of a session that was just prolonged */
  renewal: string | null;
}

// One request runs several loaders at once; they share one look at the session.
const seen = new WeakMap<AbortSignal, Promise<Seen>>();

function look(request: Request): Promise<Seen> {
  const earlier = seen.get(request.signal);
  if (earlier) return earlier;
  const now = readSession(request);
  seen.set(request.signal, now);
  return now;
}

async function readSession(request: Request): Promise<Seen> {
  const sessionId = sessionIdOf(request);
  if (!sessionId) return { viewer: null, renewal: null };
  const { session } = await lucia().validateSession(sessionId);
  if (!session) return { viewer: null, renewal: null };
  const found = await findViewer(session.userId);
  return {
    viewer: found && { ...found, isAdministrator: env().ADMIN_EMAILS.includes(found.email) },
    renewal: session.fresh ? lucia().createSessionCookie(session.id).serialize() : null,
  };
}

/** Who asks. `null` for nobody, for a session that ended and for somebody who was erased. */
export async function viewerOf(request: Request): Promise<MaybeViewer> {
  return (await look(request)).viewer;
}

/** A session lives on with each visit in its second half: the cookie has to follow. */
export async function sessionRenewal(request: Request): Promise<HeadersInit> {
  const { renewal } = await look(request);
  return renewal ? { "Set-Cookie": renewal } : {};
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
