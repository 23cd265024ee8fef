import { ownWord } from "#app/domain/organisations/kinds.ts";
import { isAtWork, MISSING_NAMES, STATUS_NAMES } from "#app/domain/registration/contribution.ts";
import type { Overview } from "#app/features/organisations/load-overview.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { CardGrid, ContributionCard, namesInOneLine } from "#app/ui/contribution-card.tsx";
import { EmptyStall } from "#app/ui/empty-stall.tsx";
import { placementOf } from "./placement.ts";

type Own = Overview["contributions"][number];
type Shared = Overview["shared"][number];

/** The stalls and tents of a gemeente, each with where it stands. */
export function OwnContributions({ page, here }: { page: Overview; here: string }) {
  const { contributions, shared, contributionsOpen } = page;
  if (contributions.length + shared.length === 0) {
    return <NothingYet isOpen={contributionsOpen === "yes"} here={here} />;
  }
  return (
    <CardGrid label={`Stands en workshops van jullie ${ownWord(page.organisation.kind)}`}>
      {contributions.map((contribution) => {
        const href = `${here}/voorbeelden/${contribution.id}`;
        return (
          <ContributionCard
            key={contribution.id}
            {...cardOf(contribution)}
            href={href}
            where={standingOf(contribution, contributionsOpen === "yes")}
            action={
              <ButtonLink small href={href} about={`: ${contribution.title}`}>
                {isAtWork(contribution.status) ? "Werk verder" : "Bekijk"}
              </ButtonLink>
            }
          />
        );
      })}
      {shared.map((contribution) => {
        const href = `${here}/voorbeelden/${contribution.id}/zo-ziet-het-eruit`;
        return (
          <ContributionCard
            key={contribution.id}
            {...cardOf(contribution)}
            href={href}
            where={`Aangemeld door ${contribution.organisation.name}, samen met jullie`}
            action={
              <ButtonLink small href={href} about={`: ${contribution.title}`}>
                Bekijk
              </ButtonLink>
            }
          />
        );
      })}
    </CardGrid>
  );
}

function cardOf(contribution: Shared) {
  const { kind, status, title, summary, themes, organisation, partners } = contribution;
  return {
    kind,
    family: themes[0]?.family ?? null,
    themeName: themes[0]?.name,
    organisations: [organisation.name, ...partners.map(({ name }) => name)],
    label: kind === "stand" ? "Stand" : "Workshop",
    title,
    summary: summary || "Nog geen zin.",
    when: STATUS_NAMES[status],
  };
}

function standingOf(contribution: Own, isOpen: boolean): string {
  switch (contribution.status) {
    case "draft": {
      if (!isOpen) return "Niet ingediend";
      const missing = contribution.missing.map((field) => MISSING_NAMES[field]);
      return missing.length ? `Nog te doen: ${fewOf(missing)}` : "Klaar om in te dienen";
    }
    case "submitted":
      return "De organisatie kijkt ernaar";
    case "changes_asked":
      return "De organisatie vraagt iets aan te passen";
    case "waitlisted":
      return "Op de wachtlijst: je hoort het als er plek komt";
    case "accepted":
      return placementOf(contribution) ?? "Waar je staat, hoor je nog";
    case "declined":
      return "Deze keer niet";
    case "withdrawn":
      return "Doet niet meer mee";
  }
}

/** A card has room for two: "de ene zin, een thema en nog 3". */
function fewOf(names: string[]): string {
  if (names.length <= 3) return namesInOneLine(names);
  return `${names.slice(0, 2).join(", ")} en nog ${names.length - 2}`;
}

function NothingYet({ isOpen, here }: { isOpen: boolean; here: string }) {
  if (!isOpen) {
    return (
      <EmptyStall title="Hier staat niets" headingLevel={3}>
        Jullie meldden niets aan. Kom je kijken? Dan vind je op de dag vast iets om mee te nemen.
      </EmptyStall>
    );
  }
  return (
    <EmptyStall
      title="Jullie kraam is nog leeg"
      headingLevel={3}
      action={
        <ButtonLink href={`${here}/voorbeelden/nieuw?soort=stand`}>Meld een stand aan</ButtonLink>
      }
    >
      Wat werkt er bij jullie? Een titel is genoeg om te beginnen, de rest komt later.
    </EmptyStall>
  );
}
