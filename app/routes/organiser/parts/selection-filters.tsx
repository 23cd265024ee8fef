import { Form } from "@remix-run/react";
import {
  ALL_COLUMNS,
  CHOSEN_MARK,
  COLUMN_NAME,
  COLUMNS,
  type Column,
} from "#app/domain/selection/selection-columns.ts";
import { FILTER_NAMES, type SelectionFilter } from "#app/domain/selection/selection-filter.ts";
import { ORDERS, type Order } from "#app/domain/selection/selection-order.ts";
import { Button } from "#app/ui/button.tsx";
import { ChoiceGroup } from "#app/ui/choice.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { SearchField } from "#app/ui/form.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { InlineSelect, type InlineSelectProps } from "#app/ui/select.tsx";
import {
  asSelect,
  choices,
  firstQuestions,
  MORE_QUESTIONS,
  type FilterTheme,
} from "./filter-questions.ts";

export interface SelectionFiltersProps {
  filter: SelectionFilter;
  order: Order;
  columns: Column[];
  themes: FilterTheme[];
}

/** How the list is narrowed down, ordered and shown: one form, all of it in the address. */
export function SelectionFilters({ filter, order, columns, themes }: SelectionFiltersProps) {
  return (
    <Form method="get" role="search">
      <Stack>
        <SearchField
          name={FILTER_NAMES.words}
          label="Zoek op titel of gemeente"
          defaultValue={filter.words}
        />
        <Selects
          selects={[
            ...firstQuestions(themes).map((question) => asSelect(question, filter)),
            { name: "volgorde", label: "Volgorde", defaultValue: order, options: choices(ORDERS) },
          ]}
        />
        <Fold summary="Meer filters" open={MORE_QUESTIONS.some(({ part }) => filter[part] !== "")}>
          <Selects selects={MORE_QUESTIONS.map((question) => asSelect(question, filter))} />
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

/** Lists to choose from on one line, with their button. */
function Selects({ selects }: { selects: InlineSelectProps[] }) {
  return (
    <div className="filter-bar__controls list-filters">
      {selects.map((select) => (
        <InlineSelect key={select.name} {...select} />
      ))}
      <Button small>Laat zien</Button>
    </div>
  );
}
