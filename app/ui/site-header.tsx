import type { ReactNode } from "react";
import { Icon } from "./icon.tsx";
import { Anchor } from "./link.tsx";
import { Bunting } from "./page.tsx";

export interface NavItem {
  href: string;
  label: string;
  /** pages that belong together under this one, itself first; absent: it stands alone */
  parts?: readonly { href: string; label: string }[];
}

export interface SiteHeaderProps {
  items: NavItem[];
  /** path of the page that is shown, to mark where one is */
  currentPath: string;
  /** the door to signing in, or, once inside, to one's own page */
  account: NavItem;
  /** once signed in: the form with the button that signs out */
  signOut?: ReactNode;
  homeHref?: string;
  /** the front page's header lies on the sky of the poster */
  sky?: boolean;
}

/**
 * Wordmark, main menu and account; below it the pages that belong with the one that is shown. On a
 * phone the menu unfolds below the bar, also without JavaScript.
 */
export function SiteHeader(props: SiteHeaderProps) {
  const { items, currentPath, account, signOut, homeHref = "/", sky } = props;
  const nearest = nearestHref(currentPath, items);
  const group = items.find(({ parts }) => parts?.some(({ href }) => href === nearest));
  return (
    <header className={sky ? "site-header site-header--sky" : "site-header"}>
      <div className="wrap site-header__bar">
        <Wordmark href={homeHref} />
        <nav className="site-nav" aria-label="Hoofdmenu">
          <NavList {...{ items, currentPath, nearest, account, signOut }} />
        </nav>
        {/* the key closes the menu when another page is shown */}
        <details className="site-menu" key={currentPath}>
          <summary className="button button--outline button--small">
            <Icon name="menu" /> Menu
          </summary>
          <nav aria-label="Hoofdmenu">
            <NavList {...{ items, currentPath, nearest, account, signOut }} unfolded />
          </nav>
        </details>
      </div>
      {group ? (
        <nav className="site-parts" aria-label={group.label}>
          <div className="wrap">
            <PartList parts={group.parts ?? []} {...{ currentPath, nearest }} />
          </div>
        </nav>
      ) : null}
      <Bunting />
    </header>
  );
}

/** The name with its pennant of ribbon. */
export function Wordmark({ href }: { href: string }) {
  return (
    <Anchor
      className="wordmark"
      href={href}
      aria-label="PraktijkVoorbeeldenParade, naar de voorpagina"
    >
      <span>PraktijkVoorbeelden</span>
      <b>Parade</b>
    </Anchor>
  );
}

interface NavListProps extends Pick<
  SiteHeaderProps,
  "items" | "currentPath" | "account" | "signOut"
> {
  /** address in the menu that the page belongs to */
  nearest: string | undefined;
  /** what belongs together is shown under its own heading, all of it */
  unfolded?: boolean;
}

function NavList({ items, currentPath, nearest, account, signOut, unfolded }: NavListProps) {
  return (
    <ul>
      {items.map(({ href, label, parts = [] }) =>
        unfolded && parts.length > 0 ? (
          <li key={href} className="site-menu__group">
            <b>{label}</b>
            <PartList parts={parts} {...{ currentPath, nearest }} />
          </li>
        ) : (
          <li key={href}>
            <Anchor
              href={href}
              aria-current={stateOf(
                [href, ...parts.map((part) => part.href)],
                currentPath,
                nearest,
              )}
            >
              {label}
            </Anchor>
          </li>
        ),
      )}
      <li>
        <Anchor
          className="site-nav__account"
          href={account.href}
          aria-current={stateOf([account.href], currentPath, undefined)}
        >
          {account.label}
        </Anchor>
      </li>
      {signOut ? <li>{signOut}</li> : null}
    </ul>
  );
}

interface PartListProps extends Pick<NavListProps, "currentPath" | "nearest"> {
  parts: readonly { href: string; label: string }[];
}

function PartList({ parts, currentPath, nearest }: PartListProps) {
  return (
    <ul>
      {parts.map(({ href, label }) => (
        <li key={href}>
          <Anchor href={href} aria-current={stateOf([href], currentPath, nearest)}>
            {label}
          </Anchor>
        </li>
      ))}
    </ul>
  );
}

/** The address in the menu that is the page itself, or comes nearest above it. */
function nearestHref(currentPath: string, items: readonly NavItem[]): string | undefined {
  return items
    .flatMap(({ href, parts = [] }) => [href, ...parts.map((part) => part.href)])
    .filter((one) => one === currentPath || (one !== "/" && currentPath.startsWith(`${one}/`)))
    .sort((a, b) => b.length - a.length)[0];
}

/** The page itself, or what it belongs to. The first address is that of the link. */
function stateOf(
  [own, ...parts]: readonly string[],
  currentPath: string,
  nearest: string | undefined,
): "page" | "true" | undefined {
  if (own === currentPath) return "page";
  return nearest !== undefined && [own, ...parts].includes(nearest) ? "true" : undefined;
}
