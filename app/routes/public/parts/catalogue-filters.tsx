import { Form } from "@remix-run/react";
import { queryPairs, type CatalogueQuery } from "#app/domain/catalogue/query.ts";
import type { OfferedFacet } from "#app/domain/catalogue/offered.ts";
import { Button } from "#app/ui/button.tsx";
import { ChoiceGroup, type Choice } from "#app/ui/choice.tsx";
import { FilterPanel } from "#app/ui/filters.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { InlineSelect } from "#app/ui/select.tsx";

/** So many values that they are folded away until one of them is chosen. */
const FOLDED_FROM = 8;

/** What the address says already, for a form that changes only the fields it names. */
export function Kept({ query, except }: { query: CatalogueQuery; except: readonly string[] }) {
  const pairs = queryPairs({ ...query, page: 1 }).filter(([name]) => !except.includes(name));
  return (
    <>
      {pairs.map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
    </>
  );
}

interface CatalogueFiltersProps {
  facets: readonly OfferedFacet[];
  query: CatalogueQuery;
}

export function CatalogueFilters({ facets, query }: CatalogueFiltersProps) {
  const shown = facets.flatMap(withoutLongList);
  const chosen = facets.flatMap(({ values }) => values.filter((value) => value.chosen));
  return (
    <FilterPanel activeCount={chosen.length}>
      <Form method="get" aria-label="Filters">
        <Kept query={query} except={shown.map(({ key }) => key)} />
        {shown.map((facet) => (
          <Facet key={facet.key} facet={facet} />
        ))}
        <Button variant="ink">Laat zien</Button>
      </Form>
    </FilterPanel>
  );
}

/** A hundred gemeenten are no list to choose from: they are chosen on the map, or by searching. */
function withoutLongList(facet: OfferedFacet): OfferedFacet[] {
  if (facet.key !== "gemeente") return [facet];
  const values = facet.values.filter(({ chosen }) => chosen);
  return values.length > 0 ? [{ ...facet, values }] : [];
}

function Facet({ facet: { key, name, values } }: { facet: OfferedFacet }) {
  const group = (
    <ChoiceGroup
      type="checkbox"
      name={key}
      legend={name}
      compact
      optional={undefined}
      options={values.map(asChoice)}
      defaultValue={values.filter(({ chosen }) => chosen).map(({ value }) => value)}
    />
  );
  if (values.length < FOLDED_FROM) return group;
  return (
    <Fold summary={name} open={values.some(({ chosen }) => chosen)}>
      {group}
    </Fold>
  );
}

function asChoice({ value, label, family, count }: OfferedFacet["values"][number]): Choice {
  return { value, label: `${label} (${count})`, family };
}

export function CatalogueOrder({ query }: { query: CatalogueQuery }) {
  return (
    <Form method="get">
      <Kept query={query} except={["volgorde"]} />
      <InlineSelect
        label="Volgorde"
        name="volgorde"
        defaultValue={query.order}
        options={[
          { value: "passend", label: query.text ? "Past bij je woorden" : "Door elkaar" },
          { value: "gemeente", label: "Gemeente, van A tot Z" },
        ]}
      />
      <Button small>Sorteer</Button>
    </Form>
  );
}
