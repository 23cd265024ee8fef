import { data, type LinksFunction, type MetaFunction } from "@remix-run/node";
import {
  Form,
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLocation,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import type { ReactNode } from "react";
import { isRegisteredFor } from "#app/domain/people/viewer.ts";
import { loadEventFrame } from "#app/features/events/load-event.ts";
import { view } from "#app/http/guard.ts";
import { lightOf } from "#app/http/light.ts";
import { useNonce } from "#app/http/nonce.tsx";
import { sessionRenewal } from "#app/http/session.ts";
import { navigationFor } from "#app/http/navigation.ts";
import { Button } from "#app/ui/button.tsx";
import { CalledOffNotice } from "#app/ui/called-off-notice.tsx";
import { DemoNotice } from "#app/ui/demo-notice.tsx";
import { ErrorPage, errorTitle } from "#app/ui/error-page.tsx";
import { OfflineBar } from "#app/ui/offline/offline-bar.tsx";
import { SkipLink } from "#app/ui/page.tsx";
import { LightChoice, SiteFooter } from "#app/ui/site-footer.tsx";
import { SiteHeader } from "#app/ui/site-header.tsx";
import bodyFont from "#app/ui/fonts/atkinson-hyperlegible-next.woff2?url";
import headingFont from "#app/ui/fonts/bricolage-grotesque.woff2?url";
import "#app/ui/styles.css";

export const links: LinksFunction = () => [
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
  { rel: "apple-touch-icon", href: "/apple-touch-icon.png" },
  { rel: "manifest", href: "/site.webmanifest" },
  ...[headingFont, bodyFont].map((href) => ({
    rel: "preload",
    as: "font" as const,
    type: "font/woff2",
    crossOrigin: "anonymous" as const,
    href,
  })),
];

const SITE = "PraktijkVoorbeeldenParade";

export const meta: MetaFunction = ({ error }) => [
  { title: error ? `${errorTitle(statusOf(error))} | ${SITE}` : SITE },
];

export const loader = view("root", async ({ request, params, viewer }) => {
  const event = await loadEventFrame(params.event, viewer, new Date());
  const headers = await sessionRenewal(request);
  return data({ event, viewer, light: await lightOf(request) }, { headers });
});

/** The frame of every page, error pages too: those may come without the root's data. */
export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce();
  const { pathname } = useLocation();
  const root = useRouteLoaderData<typeof loader>("root");
  const viewer = root?.viewer ?? null;
  const light = root?.light ?? "auto";
  const navigation = navigationFor(viewer, root?.event?.slug ?? null, pathname);
  return (
    <html lang="nl" data-light={light === "auto" ? undefined : light}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <Meta />
        <Links />
      </head>
      <body>
        <SkipLink />
        {root?.event?.isDemo ? <DemoNotice /> : null}
        {root?.event?.calledOff ? (
          <CalledOffNotice name={root.event.name} text={root.event.calledOff.text} />
        ) : null}
        <SiteHeader
          items={navigation.items}
          account={navigation.account}
          currentPath={pathname}
          sky={pathname === "/" || pathname === `/${root?.event?.slug}`}
          signOut={viewer ? <SignOut /> : null}
        />
        {root ? (
          <OfflineBar
            person={viewer?.userId ?? null}
            event={root.event?.slug ?? null}
            isVisitor={isRegisteredFor(viewer, root.event?.slug ?? "")}
          />
        ) : null}
        <main id="inhoud" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter
          columns={navigation.footer}
          intro="De dag waarop gemeenten van elkaar afkijken. Voor iedereen die bij een gemeente in het sociaal domein werkt."
          lightForm={
            <Form method="post" action="/kleuren" reloadDocument>
              <input type="hidden" name="terug" value={pathname} />
              <LightChoice current={light === "auto" ? null : light} />
            </Form>
          }
        />
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

function SignOut() {
  return (
    <Form method="post" action="/uitloggen">
      <Button variant="quiet" small>
        Uitloggen
      </Button>
    </Form>
  );
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary() {
  const error = useRouteError();
  const { pathname } = useLocation();
  return <ErrorPage status={statusOf(error)} reference={referenceOf(error)} pathname={pathname} />;
}

function statusOf(error: unknown): number {
  return isRouteErrorResponse(error) ? error.status : 500;
}

function referenceOf(error: unknown): string | null {
  const body: unknown = isRouteErrorResponse(error) ? error.data : null;
  if (typeof body !== "object" || body === null || !("reference" in body)) return null;
  return String(body.reference);
}
