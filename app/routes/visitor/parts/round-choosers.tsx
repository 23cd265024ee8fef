import { Fold } from "#app/ui/fold.tsx";
import { OfferList } from "./offer-list.tsx";
import type { OfferLine } from "./offer-lines.ts";
import type { RibbonLine } from "./ribbon-lines.ts";

/** Id of the fold with what can be chosen in a round that is still empty. */
export function chooserId(lineId: string): string {
  return `kies-${lineId}`;
}

/** For each round without a workshop: what there is to choose. */
export function RoundChoosers({ event, lines }: { event: string; lines: readonly RibbonLine[] }) {
  return lines.map((line) => {
    if (line.kind !== "empty-round" || line.others.length === 0) return null;
    const id = chooserId(line.id);
    return (
      <Fold key={id} summary={`Kies zelf voor ronde ${line.round}: ${withSeats(line.others)}`}>
        {/* a link to what is inside a fold opens it */}
        <div id={id}>
          <OfferList event={event} offers={line.others} headingLevel={3} />
        </div>
      </Fold>
    );
  });
}

function withSeats(others: readonly OfferLine[]): string {
  const count = others.filter(({ action }) => action).length;
  if (count === 0) return "alles is vol, je kunt op een wachtlijst";
  return count === 1 ? "1 workshop met plek" : `${count} workshops met plek`;
}
