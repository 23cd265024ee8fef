import { longDateTime } from "#app/domain/dates/dutch.ts";
import type { OwnContributionPage } from "#app/features/contributions/load-contribution.ts";
import { Notice } from "#app/ui/notice.tsx";
import { placementOf } from "./placement.ts";

/** Where a contribution stands and until when it can be changed. */
export function StandingNotice({ page }: { page: OwnContributionPage }) {
  const { contribution, event, mayChange } = page;
  const until = longDateTime(event.submissionDeadlineAt);
  switch (contribution.status) {
    case "draft":
      if (mayChange) return null;
      return (
        <Notice tone="warning" title="Indienen kan nu niet">
          {`Aanmelden kon tot ${until}. Dit concept is niet ingediend.`}
        </Notice>
      );
    case "submitted":
      return (
        <Notice title="De organisatie heeft dit ontvangen">
          {mayChange
            ? `Je kunt het wijzigen tot ${until}. Daarna hoor je of het op het programma komt.`
            : "Wijzigen kan niet meer. Je krijgt een mail als er gekozen is."}
        </Notice>
      );
    case "changes_asked":
      return (
        <Notice tone="warning" title="De organisatie vraagt jullie iets aan te passen">
          <p className="preserved">{contribution.changesAsked || "Lees je tekst nog eens na."}</p>
          <p>Pas het aan en dien het opnieuw in.</p>
        </Notice>
      );
    case "waitlisted":
      return (
        <Notice title="Jullie staan op de wachtlijst">
          {`Komt er plek, dan hoor je het.${mayChange ? ` Je kunt de tekst wijzigen tot ${until}.` : ""}`}
        </Notice>
      );
    case "accepted":
      return (
        <Notice tone="good" title="Jullie staan op het programma">
          {`${placementOf(contribution) ?? "Waar je staat, hoor je nog"}.${
            mayChange ? ` De tekst kun je wijzigen tot ${until}.` : ""
          }`}
        </Notice>
      );
    case "declined":
      return (
        <Notice title="Dit is deze keer niet gekozen">
          Jammer. Jullie vraagstukken doen gewoon mee bij het koppelen na de dag.
        </Notice>
      );
    case "withdrawn":
      return <Notice title="Jullie trokken dit terug">Het doet niet meer mee.</Notice>;
  }
}
