import type { ThemeInterest } from "#app/domain/registration/interest.ts";
import { DefinitionList } from "#app/ui/definition-list.tsx";
import { Panel } from "#app/ui/layout.tsx";

/** Who is looking for what a gemeente shows: counts only, never who. */
export function InterestPanel({ interest }: { interest: readonly ThemeInterest[] }) {
  return (
    <Panel title="Wie zoekt dit?" id="wie-zoekt-dit">
      {interest.length === 0 ? (
        <p>Kies een thema. Dan zie je hier hoeveel mensen ernaar zoeken.</p>
      ) : (
        <>
          <DefinitionList
            items={interest.map(({ name, visitors, challenges }) => ({
              term: name,
              description: `Bezoekers die dit zoeken: ${visitors}. Gemeenten die ermee zitten: ${challenges}.`,
            }))}
          />
          <p className="small">De tellingen lopen mee als er bezoekers bij komen.</p>
        </>
      )}
    </Panel>
  );
}
