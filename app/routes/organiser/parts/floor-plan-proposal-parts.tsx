import type { FloorFigures, PlaceReason } from "#app/domain/floor-plan/proposal-reasons.ts";
import type { ProposalView, ProposedPlace } from "#app/features/floor-plans/propose-places.ts";
import { Checkbox } from "#app/ui/choice.tsx";
import { namesInOneLine } from "#app/ui/contribution-card.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { ThemeLabel } from "#app/ui/theme.tsx";

/** What the proposal makes of the floor, beside how it is and beside no thought at all. */
export function ProposalFigures({ figures }: Pick<ProposalView, "figures">) {
  const columns = [
    { key: "what", header: "", headerHidden: true },
    { key: "now", header: "Nu", onPhone: "labelled" as const },
    { key: "inOrder", header: "Op volgorde", onPhone: "labelled" as const },
    { key: "proposal", header: "Voorstel", onPhone: "labelled" as const },
  ];
  const row = (id: string, what: string, textOf: (one: FloorFigures) => string) => {
    const { now, inOrder, proposal } = figures;
    const cells = { now: textOf(now), inOrder: textOf(inOrder) };
    return { id, cells: { ...cells, what, proposal: <strong>{textOf(proposal)}</strong> } };
  };
  return (
    <Stack gap={3}>
      <h2>Wat levert het op?</h2>
      <DataTable
        caption="De vloer nu, op volgorde van binnenkomst, en met dit voorstel"
        captionHidden
        columns={columns}
        rows={[
          row("placed", "Stands met een plek", ({ placed }) => String(placed)),
          row("near", "Lopen tussen stands over hetzelfde thema", ({ sameThemeMetres }) =>
            sameThemeMetres === null ? "niet te zeggen" : `${metresText(sameThemeMetres)} meter`,
          ),
          row("busiest", "Drukste vak, en zijn deel van het bezoek", ({ busiest }) =>
            busiestText(busiest),
          ),
          row("power", "Zonder stroom die nodig is", ({ withoutPower }) => String(withoutPower)),
        ]}
      />
      <p className="small soft">
        ‘Op volgorde’ is als iedereen de eerste vrije plek krijgt. Hoeveel bezoekers een stand
        trekt, schatten we uit wie hem bewaarde en wie zijn thema koos.
      </p>
    </Stack>
  );
}

function busiestText(busiest: FloorFigures["busiest"]): string {
  if (!busiest) return "nog niet te zeggen";
  return `Vak ${busiest.zone}: ${Math.round(busiest.share * 100)}%`;
}

/** "14,8". */
function metresText(metres: number): string {
  return metres.toFixed(1).replace(".", ",");
}

/** Each stand with its place and why; what is not ticked keeps waiting. */
export function ProposalRows({ proposed }: { proposed: readonly ProposedPlace[] }) {
  return (
    <DataTable
      caption="Stands met de plek die ze kunnen krijgen"
      captionHidden
      rowHeader="title"
      columns={[
        { key: "tick", header: "Geef deze plek", headerHidden: true, onPhone: "corner" },
        { key: "place", header: "Plek" },
        { key: "title", header: "Stand" },
        { key: "why", header: "Waarom hier?" },
      ]}
      rows={proposed.map(({ stand, spotId, number, zone, reasons }) => ({
        id: stand.id,
        cells: {
          tick: (
            <Checkbox
              id={`zet-${stand.id}`}
              name="places"
              value={`${stand.id}:${spotId}`}
              label={`Zet ${stand.title} op plek ${number}`}
              labelHidden
              defaultChecked
            />
          ),
          place: (
            <>
              <strong>Plek {number}</strong>
              <br />
              vak {zone}
            </>
          ),
          title: (
            <Stack gap={3}>
              <span>
                <strong>{stand.title}</strong>
                <br />
                {namesInOneLine(stand.organisations)}
              </span>
              {stand.themes[0] ? (
                <ThemeLabel family={stand.themes[0].family} name={stand.themes[0].name} />
              ) : null}
            </Stack>
          ),
          why: (
            <ul className="plain-list">
              {reasonSentences(reasons).map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          ),
        },
      }))}
    />
  );
}

function reasonSentences(reasons: readonly PlaceReason[]): string[] {
  if (reasons.length === 0) return ["Hier loopt het verkeer het best rond"];
  return reasons.map((reason) => {
    switch (reason.reason) {
      case "same-theme":
        return reason.numbers.length === 1
          ? `Dicht bij plek ${reason.numbers[0]}, over hetzelfde thema`
          : `Dicht bij de plekken ${inOneLine(reason.numbers)}, over hetzelfde thema`;
      case "power":
        return "Heeft de stroom die nodig is";
      case "room-for-crowd":
        return `Trekt veel bezoek, en vak ${reason.zone} kan dat hebben`;
      case "only-one":
        return "De enige stand over dit thema";
    }
  });
}

function inOneLine(numbers: readonly number[]): string {
  return `${numbers.slice(0, -1).join(", ")} en ${numbers.at(-1)}`;
}
