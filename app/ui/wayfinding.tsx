import type { ReactNode } from "react";
import { ButtonLink } from "./button.tsx";
import { Icon } from "./icon.tsx";
import { Anchor } from "./link.tsx";

/** The way back, above a page's title. */
export function BackLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <p className="back-link">
      <Anchor href={href}>
        <Icon name="back" />
        <span>{children}</span>
      </Anchor>
    </p>
  );
}

export interface BreadcrumbProps {
  items: readonly { label: string; href: string }[];
  /** the page one is on */
  current: string;
}

export function Breadcrumb({ items, current }: BreadcrumbProps) {
  return (
    <nav className="breadcrumb" aria-label="Kruimelpad">
      <ol>
        {items.map((item) => (
          <li key={item.href}>
            <Anchor href={item.href}>{item.label}</Anchor>
          </li>
        ))}
        <li aria-current="page">{current}</li>
      </ol>
    </nav>
  );
}

export interface ShowMoreProps {
  shown: number;
  total: number;
  /** plural, such as "voorbeelden" */
  noun: string;
  /** the page with more; absent when all is shown */
  href?: string;
}

/** "Je ziet 9 van de 55 voorbeelden" and the way to the rest. */
export function ShowMore({ shown, total, noun, href }: ShowMoreProps) {
  return (
    <div className="show-more">
      <p className="soft">
        {shown < total ? `Je ziet ${shown} van de ${total} ${noun}.` : `Dit zijn alle ${noun}.`}
      </p>
      {href && shown < total ? <ButtonLink href={href}>Laat er meer zien</ButtonLink> : null}
    </div>
  );
}
