import type { ReactNode } from "react";
import { Anchor } from "./link.tsx";

export interface ListTab {
  label: ReactNode;
  href: string;
  /** how many stand in that list */
  count?: number;
  /** the list one is looking at */
  current: boolean;
}

/** Lists that stand behind one another on one page: links, so that each has its own address. */
export function ListTabs({ label, tabs }: { label: string; tabs: readonly ListTab[] }) {
  return (
    <nav className="list-tabs" aria-label={label}>
      <ul>
        {tabs.map((tab) => (
          <li key={tab.href}>
            <Anchor href={tab.href} aria-current={tab.current ? "page" : undefined}>
              <span>{tab.label}</span>
              {tab.count === undefined ? null : (
                <b className="list-tabs__count">
                  <span className="visually-hidden">: </span>
                  {tab.count}
                </b>
              )}
            </Anchor>
          </li>
        ))}
      </ul>
    </nav>
  );
}
