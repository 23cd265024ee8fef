import { useLocation } from "@remix-run/react";
import { Icon } from "./icon.tsx";
import { Anchor } from "./link.tsx";

export interface PaginationProps {
  /** from 1 */
  page: number;
  pages: number;
  label?: string;
}

/** The way through a long list, by `?pagina=2`; the rest of the address stays as it is. */
export function Pagination({ page, pages, label = "Bladeren" }: PaginationProps) {
  const { pathname, search } = useLocation();
  if (pages < 2) return null;
  const hrefOf = (number: number) => {
    const query = new URLSearchParams(search);
    query.delete("pagina");
    if (number > 1) query.set("pagina", String(number));
    const said = query.toString();
    return said ? `${pathname}?${said}` : pathname;
  };
  return (
    <nav className="pagination" aria-label={label}>
      <p className="pagination__where">
        Bladzijde {page} van {pages}
      </p>
      <ul className="pagination__pages">
        {shownNumbers(page, pages).map((number, index, numbers) => (
          <li key={number}>
            {index > 0 && number - (numbers[index - 1] ?? 0) > 1 ? (
              <span className="pagination__gap" aria-hidden="true">
                …
              </span>
            ) : null}
            <Anchor href={hrefOf(number)} aria-current={number === page ? "page" : undefined}>
              <span className="visually-hidden">Bladzijde </span>
              {number}
            </Anchor>
          </li>
        ))}
      </ul>
      {page > 1 ? (
        <Anchor className="pagination__previous" href={hrefOf(page - 1)} rel="prev">
          <Icon name="back" />
          Vorige
        </Anchor>
      ) : null}
      {page < pages ? (
        <Anchor className="pagination__next" href={hrefOf(page + 1)} rel="next">
          Volgende
          <Icon name="arrow" />
        </Anchor>
      ) : null}
    </nav>
  );
}

/** The first, the last, and those around the page one is on. */
function shownNumbers(page: number, pages: number): number[] {
  const all = Array.from({ length: pages }, (_, index) => index + 1);
  return all.filter((number) => number === 1 || number === pages || Math.abs(number - page) <= 1);
}
