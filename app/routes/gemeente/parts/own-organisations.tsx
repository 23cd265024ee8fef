import type { Choice } from "#app/features/organisations/load-choice.ts";
import { DefinitionList } from "#app/ui/definition-list.tsx";
import { Anchor } from "#app/ui/link.tsx";
import { StatusLabel } from "#app/ui/status-label.tsx";

/** The organisations one works for already, or asked to. */
export function OwnOrganisations({ own, here }: { own: Choice["own"]; here: string }) {
  if (own.length === 0) return null;
  return (
    <section aria-labelledby="mijn">
      <h2 id="mijn">Hier werk je al aan mee</h2>
      <DefinitionList
        items={own.map(({ organisation, status }) =>
          status === "active"
            ? {
                term: <Anchor href={`${here}/${organisation.slug}`}>{organisation.name}</Anchor>,
                description: <StatusLabel tone="good">Je doet mee</StatusLabel>,
              }
            : {
                term: organisation.name,
                description: <StatusLabel tone="waiting">Wacht op antwoord</StatusLabel>,
              },
        )}
      />
    </section>
  );
}
