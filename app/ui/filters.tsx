import type { ReactNode } from "react";
import { Icon } from "./icon.tsx";
import { Anchor } from "./link.tsx";

export interface FilterBarProps {
  /** heading with the number of results, such as `<h2 id="…">55 voorbeelden</h2>` */
  title: ReactNode;
  /** InlineSelect and its button */
  children?: ReactNode;
}

/** The line above a list: how many, and in which order. */
export function FilterBar({ title, children }: FilterBarProps) {
  return (
    <div className="filter-bar">
      <div>{title}</div>
      {children ? <div className="filter-bar__controls">{children}</div> : null}
    </div>
  );
}

export interface FilterPanelProps {
  activeCount: number;
  /** ChoiceGroups with `compact`, and a button that applies them */
  children: ReactNode;
}

/** Filters beside the results; on a phone folded behind one button, also without JavaScript. */
export function FilterPanel({ activeCount, children }: FilterPanelProps) {
  return (
    <details className="filter-panel">
      <summary>
        <Icon name="filter" /> Filters
        {activeCount > 0 ? <span className="filter-panel__count">{activeCount} aan</span> : null}
      </summary>
      <div className="filter-panel__body">{children}</div>
    </details>
  );
}

export interface ActiveFiltersProps {
  /** `href` is the same page without this one */
  filters: readonly { label: string; href: string }[];
  clearHref: string;
}

export function ActiveFilters({ filters, clearHref }: ActiveFiltersProps) {
  if (filters.length === 0) return null;
  return (
    <ul className="active-filters" aria-label="Filters die aan staan">
      {filters.map((filter) => (
        <li key={filter.label}>
          <Anchor className="button button--outline button--small" href={filter.href}>
            {filter.label}
            <Icon name="cross" />
            <span className="visually-hidden">, haal filter weg</span>
          </Anchor>
        </li>
      ))}
      <li>
        <Anchor className="button button--quiet button--small" href={clearHref}>
          Haal alle filters weg
        </Anchor>
      </li>
    </ul>
  );
}

/** What one does with all chosen rows at once. */
export function BulkBar({ status, children }: { status?: ReactNode; children: ReactNode }) {
  return (
    <div className="bulk-bar">
      {status ? <p className="strong">{status}</p> : null}
      {children}
    </div>
  );
}
