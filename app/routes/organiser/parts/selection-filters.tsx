import { Form } from "@remix-run/react";
import { PROVINCES } from "#app/domain/municipalities/list.ts";
import { SIZE_CLASS_NAMES } from "#app/domain/municipalities/size-class.ts";
import { KIND_NAMES, STATUS_NAMES } from "#app/domain/registration/contribution.ts";
import {
  ALL_COLUMNS,
  CHOSEN_MARK,
  COLUMN_NAME,
  COLUMNS,
  type Column,
} from "#app/domain/selection/selection-columns.ts";
import type { SelectionFilter } from "#app/domain/selection/selection-filter.ts";
import { ORDERS, type Order } from "#app/domain/selection/selection-order.ts";
import { THEME_FAMILIES, THEME_FAMILY_NAMES, type ThemeFamily } from "#app/domain/themes/family.ts";
import { Button } from "#app/ui/button.tsx";
import { ChoiceGroup } from "#app/ui/choice.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { SearchField } from "#app/ui/form.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { InlineSelect } from "#app/ui/select.tsx";

export interface SelectionFiltersProps {
  filter: SelectionFilter;
  order: Order;
  columns: Column[];
  themes: { slug: string; name: string; family: ThemeFamily }[];
}

const options = (names: Record<string, string>) =>
  Object.entries(names).map(([value, label]) => ({ value, label }));

/** How the list is narrowed down, ordered and shown: one form, all of it in the address. */
export function SelectionFilters({ filter, order, columns, themes }: SelectionFiltersProps) {
  const { score, reviewed, size, province } = filter;
  return (
    <Form method="get" role="search">
      <Stack>
        <SearchField name="zoek" label="Zoek op titel of gemeente" defaultValue={filter.words} />
        <div className="filter-bar__controls list-filters">
          <InlineSelect
            name="status"
            label="Status"
            placeholder="Alles"
            defaultValue={filter.status}
            options={options(STATUS_NAMES)}
          />
          <InlineSelect
            name="soort"
            label="Soort"
            placeholder="Alles"
            defaultValue={filter.kind}
            options={options(KIND_NAMES)}
          />
          <InlineSelect
            name="thema"
            label="Thema"
            placeholder="Alles"
            defaultValue={filter.theme}
            options={THEME_FAMILIES.map((family) => ({
              label: THEME_FAMILY_NAMES[family],
              options: [
                { value: family, label: `Alles van ${THEME_FAMILY_NAMES[family]}` },
                ...themes
                  .filter((theme) => theme.family === family)
                  .map(({ slug, name }) => ({ value: slug, label: name })),
              ],
            }))}
          />
          <InlineSelect
            name="plek"
            label="Plek"
            placeholder="Alles"
            defaultValue={filter.placed}
            options={[
              { value: "ja", label: "Heeft een plek" },
              { value: "nee", label: "Nog geen plek" },
            ]}
          />
          <InlineSelect
            name="volgorde"
            label="Volgorde"
            defaultValue={order}
            options={options(ORDERS)}
          />
          <Button small>Laat zien</Button>
        </div>
        <Fold
          summary="Meer filters"
          open={[score, reviewed, size, province].some((part) => part !== "")}
        >
          <MoreFilters filter={filter} />
        </Fold>
        <Fold summary="Kolommen">
          <input type="hidden" name={CHOSEN_MARK} value="zelf" />
          <ChoiceGroup
            type="checkbox"
            name={COLUMN_NAME}
            legend="Welke kolommen wil je zien?"
            help="Je keuze geldt ook voor de bestanden, en we onthouden hem."
            columns={2}
            compact
            defaultValue={columns}
            options={ALL_COLUMNS.map((value) => ({ value, label: COLUMNS[value] }))}
          />
          <Button small>Toon deze kolommen</Button>
        </Fold>
      </Stack>
    </Form>
  );
}

function MoreFilters({ filter }: { filter: SelectionFilter }) {
  return (
    <div className="filter-bar__controls list-filters">
      <InlineSelect
        name="cijfer"
        label="Gemiddeld cijfer"
        placeholder="Alles"
        defaultValue={filter.score}
        options={[
          { value: "4", label: "4 of hoger" },
          { value: "3", label: "3 of hoger" },
          { value: "laag", label: "Lager dan 3" },
          { value: "geen", label: "Nog geen cijfer" },
        ]}
      />
      <InlineSelect
        name="beoordeeld"
        label="Door mij beoordeeld"
        placeholder="Maakt niet uit"
        defaultValue={filter.reviewed}
        options={[{ value: "nee", label: "Nog niet" }]}
      />
      <InlineSelect
        name="grootte"
        label="Grootte van de gemeente"
        placeholder="Alles"
        defaultValue={filter.size}
        options={options(SIZE_CLASS_NAMES)}
      />
      <InlineSelect
        name="provincie"
        label="Provincie"
        placeholder="Alles"
        defaultValue={filter.province}
        options={PROVINCES.map((value) => ({ value, label: value }))}
      />
      <Button small>Laat zien</Button>
    </div>
  );
}
