import { Fragment } from "react";
import type { ContributionKind } from "#app/domain/registration/contribution.ts";
import { needsWords } from "#app/domain/selection/export-table.ts";
import type { ReadableText } from "#app/domain/selection/read-texts.ts";
import type { ThemeFamily } from "#app/domain/themes/family.ts";
import { ButtonRow } from "#app/ui/button.tsx";
import { namesInOneLine } from "#app/ui/contribution-card.tsx";
import { Stack, Prose } from "#app/ui/layout.tsx";
import { Markdown } from "#app/ui/markdown.tsx";
import { ThemeLabel } from "#app/ui/theme.tsx";

export interface ContributionReadProps {
  texts: ReadableText[];
  themes: { name: string; family: ThemeFamily }[];
}

/** What a gemeente wrote, to be read before one decides or scores. */
export function ContributionRead({ texts, themes }: ContributionReadProps) {
  return (
    <Stack gap={5}>
      <Prose>
        {texts.map(({ title, blocks }) => (
          <Fragment key={title}>
            <h2>{title}</h2>
            <Markdown blocks={blocks} headingLevel={3} />
          </Fragment>
        ))}
      </Prose>
      <ButtonRow>
        {themes.map(({ name, family }) => (
          <ThemeLabel key={name} family={family} name={name} />
        ))}
      </ButtonRow>
    </Stack>
  );
}

interface Practical {
  kind: ContributionKind;
  audience: string;
  minutes: number | null;
  maxGroup: number | null;
  presenters: string[];
  needs: { table: boolean; power: boolean; screen: boolean; other: string };
}

/** For whom it is, how long, what it takes: what was filled in, as terms and descriptions. */
export function practicalFacts(one: Practical): { term: string; description: string }[] {
  const { kind, audience, minutes, maxGroup, presenters, needs } = one;
  const isWorkshop = kind === "workshop";
  const facts = [
    { term: "Voor wie", description: audience },
    { term: "Duur", description: isWorkshop && minutes ? `${minutes} minuten` : "" },
    { term: "Groep", description: isWorkshop && maxGroup ? `hooguit ${maxGroup} mensen` : "" },
    { term: "Wie geeft hem", description: isWorkshop ? namesInOneLine(presenters) : "" },
    { term: "Nodig", description: needsWords(needs) },
  ];
  return facts.filter(({ description }) => description !== "");
}
