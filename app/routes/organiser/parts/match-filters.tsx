import { Form } from "@remix-run/react";
import {
  filterQuery,
  isFiltered,
  type MatchFilter,
} from "#app/domain/introductions/match-filter.ts";
import { THEME_FAMILY_NAMES } from "#app/domain/themes/family.ts";
import { Button } from "#app/ui/button.tsx";
import { Anchor } from "#app/ui/link.tsx";
import { InlineSelect } from "#app/ui/select.tsx";
import { TextInput } from "#app/ui/text-field.tsx";

/** Which matches, and in which order: a form that goes into the address. */
export function MatchFilters({ filter, here }: { filter: MatchFilter; here: string }) {
  return (
    <Form method="get" action={here} role="search" className="stack stack--3">
      {filter.list === "wachten" ? null : <input type="hidden" name="lijst" value={filter.list} />}
      <div className="filter-bar__controls">
        <TextInput
          // Made anew where another link changes what is asked for.
          key={filter.who}
          name="zoek"
          label="Gemeente"
          defaultValue={filter.who}
        />
        <InlineSelect
          key={`thema-${filter.family}`}
          name="thema"
          label="Thema"
          defaultValue={filter.family}
          placeholder="Alle"
          options={Object.entries(THEME_FAMILY_NAMES).map(([value, label]) => ({ value, label }))}
        />
        <InlineSelect
          key={`soort-${filter.kind}`}
          name="soort"
          label="Soort"
          defaultValue={filter.kind}
          placeholder="Alle"
          options={[
            { value: "antwoord", label: "De een leert van de ander" },
            { value: "samen", label: "Zelfde vraagstuk" },
          ]}
        />
        <InlineSelect
          key={`sterkte-${filter.strength}`}
          name="sterkte"
          label="Hoe sterk"
          defaultValue={filter.strength}
          placeholder="Alle"
          options={[
            { value: "sterk", label: "Sterk" },
            { value: "redelijk", label: "Redelijk" },
            { value: "zwak", label: "Zwak" },
          ]}
        />
        <InlineSelect
          key={`volgorde-${filter.order}`}
          name="volgorde"
          label="Volgorde"
          defaultValue={filter.order}
          options={[
            { value: "sterkste", label: "Sterkste eerst" },
            { value: "zwakste", label: "Zwakste eerst" },
            { value: "naam", label: "Op naam" },
          ]}
        />
        <Button small variant="outline" icon="filter">
          Toon
        </Button>
        {isFiltered(filter) ? (
          <Anchor
            href={`${here}${filterQuery(filter, { who: "", family: "", kind: "", strength: "", onlyLocked: false, page: 1 })}`}
          >
            Toon alles
          </Anchor>
        ) : null}
      </div>
    </Form>
  );
}
