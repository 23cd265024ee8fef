import type { MatchLine } from "#app/features/matching/load-matches.ts";
import { NetworkLegend, RibbonNetwork } from "#app/ui/ribbon-network.tsx";
import { Section } from "#app/ui/page.tsx";
import { Split, Stack } from "#app/ui/layout.tsx";

/** More than this does not fit in one picture; the table has them all. */
const MOST = 14;

const STATES = { PROPOSED: "waiting", APPROVED: "approved", HELD: "held" } as const;

interface MatchNetworkProps {
  /** those in the table above */
  lines: MatchLine[];
  /** of how many pages that table is one */
  pages: number;
}

/** The strongest of the table above in one picture: left who seeks, right who shows. */
export function MatchNetwork({ lines, pages }: MatchNetworkProps) {
  const drawn = lines.filter(({ isAnswer }) => isAnswer).slice(0, MOST);
  if (drawn.length === 0) return null;
  const seekers = new Map(drawn.map(({ from }) => [from.id, from]));
  const showers = new Map(
    drawn.map(({ to, family }) => [to.id, { ...to, family: family ?? ("together" as const) }]),
  );
  return (
    <Section id="linten" title="De linten in één beeld" compact>
      <Split
        side="figure"
        aside={
          <RibbonNetwork
            title={`Netwerk van ${drawn.length} koppelingen. Dezelfde gegevens staan in de tabel hierboven.`}
            seekers={[...seekers.values()]}
            showers={[...showers.values()]}
            links={drawn.map((line) => ({
              from: line.from.id,
              to: line.to.id,
              strength: line.strength,
              state: STATES[line.status],
            }))}
          />
        }
      >
        <Stack>
          <p>
            Links wie iets zoekt, rechts wie het laat zien. Hoe dikker het lint, hoe sterker de
            koppeling. Je ziet {pages > 1 ? "van deze bladzijde " : ""}de {drawn.length} sterkste;
            alles staat ook in de tabel.
          </p>
          <NetworkLegend />
        </Stack>
      </Split>
    </Section>
  );
}
