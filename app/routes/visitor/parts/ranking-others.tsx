import { Form } from "@remix-run/react";
import { Button, ButtonRow } from "#app/ui/button.tsx";
import { FilterBar } from "#app/ui/filters.tsx";
import { SearchField } from "#app/ui/form.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { Anchor } from "#app/ui/link.tsx";
import { InlineSelect } from "#app/ui/select.tsx";
import type { RankingTexts } from "./ranking-words.ts";

type OthersProps = Pick<RankingTexts, "others" | "filter" | "rounds"> & { isFull: boolean };

const countText = (count: number) => (count === 1 ? "1 workshop" : `${count} workshops`);

/** What else there is that day, to be searched, each with the button that puts it on the list. */
export function OtherWorkshops({ others, filter, rounds, isFull }: OthersProps) {
  return (
    <section aria-labelledby="andere">
      <Stack gap={4}>
        <h2 id="andere">Kies uit het programma</h2>
        <Form role="search" preventScrollReset key={`${filter.query} ${filter.round}`}>
          <SearchField
            name="zoek"
            label="Zoek op woord of gemeente"
            defaultValue={filter.query}
            buttonLabel="Zoek"
          />
          <FilterBar title={countText(others.length)}>
            <InlineSelect
              name="ronde"
              label="Ronde"
              placeholder="Alle rondes"
              options={rounds}
              defaultValue={filter.round}
            />
            <Button variant="outline">Toon</Button>
          </FilterBar>
        </Form>
        {isFull ? (
          <p>Je lijst is vol. Haal er eerst een workshop af als je een andere wilt.</p>
        ) : null}
        {others.length === 0 ? (
          <p>Niets gevonden. Zoek met een ander woord of in alle rondes.</p>
        ) : null}
        <ul className="ranking">
          {others.map(({ id, title, href, note }) => (
            <li key={id} className="ranking__row ranking__row--plain">
              <div className="ranking__text">
                <Anchor href={href}>{title}</Anchor>
                <p className="small soft">{note}</p>
              </div>
              {isFull ? null : (
                <Form method="post" preventScrollReset>
                  <input type="hidden" name="contribution" value={id} />
                  <ButtonRow>
                    <Button small name="intent" value="add" variant="outline" about={`: ${title}`}>
                      Zet op mijn lijst
                    </Button>
                  </ButtonRow>
                </Form>
              )}
            </li>
          ))}
        </ul>
      </Stack>
    </section>
  );
}
