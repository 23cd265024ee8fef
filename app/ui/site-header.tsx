import type { ReactNode } from "react";
import { Icon } from "./icon.tsx";
import { Anchor } from "./link.tsx";
import { Bunting } from "./page.tsx";

export interface NavItem {
  href: string;
  label: string;
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

/** Wordmark, main menu and account. On a phone the menu unfolds below the bar, also without JavaScript. */
export function SiteHeader(props: SiteHeaderProps) {
  const { items, currentPath, account, signOut, homeHref = "/", sky } = props;
  return (
    <header className={sky ? "site-header site-header--sky" : "site-header"}>
      <div className="wrap site-header__bar">
        <Wordmark href={homeHref} />
        <nav className="site-nav" aria-label="Hoofdmenu">
          <NavList items={items} currentPath={currentPath} account={account} signOut={signOut} />
        </nav>
        {/* the key closes the menu when another page is shown */}
        <details className="site-menu" key={currentPath}>
          <summary className="button button--outline button--small">
            <Icon name="menu" /> Menu
          </summary>
          <nav aria-label="Hoofdmenu">
            <NavList items={items} currentPath={currentPath} account={account} signOut={signOut} />
          </nav>
        </details>
      </div>
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

function NavList({
  items,
  currentPath,
  account,
  signOut,
}: Pick<SiteHeaderProps, "items" | "currentPath" | "account" | "signOut">) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item.href}>
          <Anchor href={item.href} aria-current={currentState(item.href, currentPath, items)}>
            {item.label}
          </Anchor>
        </li>
      ))}
      <li>
        <Anchor
          className="site-nav__account"
          href={account.href}
          aria-current={currentState(account.href, currentPath, [account])}
        >
          {account.label}
        </Anchor>
      </li>
      {signOut ? <li>{signOut}</li> : null}
    </ul>
  );
}

/** The page itself, or the item that comes nearest above it: never two at once. */
function currentState(
  href: string,
  currentPath: string,
  items: NavItem[],
): "page" | "true" | undefined {
  if (currentPath === href) return "page";
  const above = items
    .map((item) => item.href)
    .filter((one) => one !== "/" && currentPath.startsWith(`${one}/`));
  const nearest = above.sort((a, b) => b.length - a.length)[0];
  const itselfIsThere = items.some((item) => item.href === currentPath);
  return !itselfIsThere && nearest === href ? "true" : undefined;
}
