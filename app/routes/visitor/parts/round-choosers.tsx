import { Stack } from "#app/ui/layout.tsx";
import { OfferList } from "./offer-list.tsx";
import type { RibbonLine } from "./ribbon-lines.ts";

/** Id of the heading above what can be chosen in a round that is still empty. */
export function chooserId(lineId: string): string {
  return `kies-${lineId}`;
}

/** For each round without a workshop: what there is to choose. */
export function RoundChoosers({ event, lines }: { event: string; lines: readonly RibbonLine[] }) {
  return lines.map((line) => {
    if (line.kind !== "empty-round" || line.others.length === 0) return null;
    const id = chooserId(line.id);
    return (
      <section key={id} aria-labelledby={id}>
        <Stack gap={5}>
          <h2 id={id}>Kies voor ronde {line.round}</h2>
          <OfferList event={event} offers={line.others} headingLevel={3} />
        </Stack>
      </section>
    );
  });
}
