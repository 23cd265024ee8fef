import type { PublicChallenge } from "#app/domain/catalogue/public-challenge.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Panel } from "#app/ui/layout.tsx";
import { ThemeLabel } from "#app/ui/theme.tsx";

interface ChallengePanelProps {
  challenge: PublicChallenge;
  /** where one answers with a stand; null when that is not possible now */
  answerHref: string | null;
  headingLevel?: 2 | 3;
}

/** What an organisation struggles with, and the way to answer it. */
export function ChallengePanel({ challenge, answerHref, headingLevel = 3 }: ChallengePanelProps) {
  const { id, title, text, inHouse, toSow, organisation, themes } = challenge;
  return (
    <Panel tone="sheet" id={`vraagstuk-${id}`} title={title} headingLevel={headingLevel}>
      <p className="strong">{organisation}</p>
      <p>{text}</p>
      {inHouse ? (
        <p>
          <span className="strong">Al in huis:</span> {inHouse}
        </p>
      ) : null}
      {toSow ? (
        <p>
          <span className="strong">Nog te zaaien:</span> {toSow}
        </p>
      ) : null}
      {themes.map((theme) => (
        <p key={theme.slug}>
          <ThemeLabel family={theme.family} name={theme.name} />
        </p>
      ))}
      {answerHref ? (
        <p>
          Heb jij hier een antwoord op?{" "}
          <ButtonLink variant="quiet" small href={answerHref} about={`: ${title}`}>
            Meld een stand aan
          </ButtonLink>
        </p>
      ) : null}
    </Panel>
  );
}
