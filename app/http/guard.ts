import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import type { MaybeViewer, Viewer } from "#app/domain/people/viewer.ts";
import { logError } from "./errors.ts";
import { mayI, type RouteId } from "./permissions.ts";
import { goTo } from "./redirect.ts";
import { comesFromOwnPage } from "./same-origin.ts";
import { viewerOf } from "./session.ts";
import { mayKnowOf } from "./unpublished.ts";

type RouteArgs = LoaderFunctionArgs | ActionFunctionArgs;

/** What a handler gets beside Remix's own arguments. */
export type Guarded<Args extends RouteArgs = LoaderFunctionArgs> = Args & { viewer: MaybeViewer };

/** A loader: runs only when the table of permissions lets this person see the route. */
export function view<Result>(
  route: RouteId,
  load: (args: Guarded<LoaderFunctionArgs>) => Promise<Result>,
): (args: LoaderFunctionArgs) => Promise<Result> {
  return (args) =>
    answered(args, async () => load({ ...args, viewer: await admit(route, "view", args) }));
}

/** An action: runs only when the table lets this person change something there. */
export function change<Result>(
  route: RouteId,
  act: (args: Guarded<ActionFunctionArgs>) => Promise<Result>,
): (args: ActionFunctionArgs) => Promise<Result> {
  return (args) =>
    answered(args, async () => {
      if (!comesFromOwnPage(args.request)) throw forbidden();
      return act({ ...args, viewer: await admit(route, "change", args) });
    });
}

/**
 * An action for other programs, which come from no page of ours: what it gets has to be signed, and
 * the signature is its own to check. Only for addresses of app/http/signed-requests.ts.
 */
export function receive<Result>(
  route: RouteId,
  act: (args: Guarded<ActionFunctionArgs>) => Promise<Result>,
): (args: ActionFunctionArgs) => Promise<Result> {
  return (args) =>
    answered(args, async () => act({ ...args, viewer: await admit(route, "change", args) }));
}

/** A fault becomes an answer whose page shows the reference under which it was logged. */
async function answered<T>({ request }: RouteArgs, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    if (thrown instanceof Response) throw thrown;
    throw Response.json({ reference: logError(thrown, request) }, { status: 500 });
  }
}

async function admit(
  route: RouteId,
  kind: "view" | "change",
  { request, params }: RouteArgs,
): Promise<MaybeViewer> {
  const viewer = await viewerOf(request);
  const verdict = mayI(route, kind, { viewer, params });
  if (verdict === "allow") {
    // The frame stays: what is not there is said in it.
    const isPage = route !== "root";
    if (isPage && !(await mayKnowOf(params.event, viewer, new Date()))) throw notFound();
    return viewer;
  }
  if (verdict === "forbid") throw forbidden();
  const here = pathOf(request);
  if (verdict === "register") throw goTo(`/${params.event}/aanmelden`);
  throw goTo(`/inloggen?naar=${encodeURIComponent(kind === "view" ? here : "/")}`);
}

function pathOf(request: Request): string {
  const url = new URL(request.url);
  // Remix asks for a page's data at the page's own path; the query it adds is not the person's.
  url.searchParams.delete("_routes");
  return url.pathname.replace(/\.data$/, "") + url.search;
}

/** For handlers of routes whose rule asks for someone signed in. */
export function signedIn(viewer: MaybeViewer): Viewer {
  if (!viewer) throw forbidden();
  return viewer;
}

export function forbidden(): Response {
  return new Response(null, { status: 403, statusText: "Forbidden" });
}

export function notFound(): Response {
  return new Response(null, { status: 404, statusText: "Not Found" });
}

/** The value, or a 404 page. */
export function orNotFound<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw notFound();
  return value;
}
