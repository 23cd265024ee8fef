import { KIND_NAMES } from "#app/domain/organisations/kinds.ts";
import type { OrganisationPage } from "#app/features/organisations/load-organisation.ts";
import { namesInOneLine } from "#app/ui/contribution-card.tsx";
import { DefinitionList } from "#app/ui/definition-list.tsx";

type Facts = Pick<OrganisationPage, "organisation" | "members" | "partOf">;

/** What an organisation is called, what it is, and who belongs to it by the mail address alone. */
export function OrganisationFacts({ page }: { page: Facts }) {
  const { organisation, members, partOf } = page;
  const { name, kind, mailDomains } = organisation;
  const domains = mailDomains.map((domain) => `@${domain}`).join(" of ");
  return (
    <DefinitionList
      items={[
        { term: "Naam", description: name },
        { term: "Soort", description: KIND_NAMES[kind] },
        ...(kind === "partnership"
          ? [{ term: "Hierin werken samen", description: namesInOneLine(members) }]
          : []),
        ...(partOf.length > 0
          ? [{ term: "Doet ook mee in", description: namesInOneLine(partOf) }]
          : []),
        {
          term: "Wie meteen meedoet",
          description: domains
            ? `Wie een mailadres heeft dat eindigt op ${domains}`
            : "Alleen wie jullie uitnodigen of toelaten",
        },
      ]}
    />
  );
}
