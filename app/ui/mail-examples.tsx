import type { ReactNode } from "react";
import { Fold } from "./fold.tsx";
import { Stack } from "./layout.tsx";
import { Letter } from "./letter.tsx";

export interface MailExample {
  id: string;
  /** whose: an address, or a gemeente */
  to: string;
  subject: string;
  text: string;
  /** what one can do about this one, such as a link to where it can be changed */
  action?: ReactNode;
}

interface MailExamplesProps {
  examples: readonly MailExample[];
  /** how many go in all */
  total: number;
  headingLevel?: 2 | 3 | 4;
  /** to begin with, the first is read and the others are folded */
  folded?: boolean;
}

/**
 * What every page shows before many mails go at once: how many, and some of them as they will be
 * read.
 */
export function MailExamples({ examples, total, headingLevel = 2, folded }: MailExamplesProps) {
  if (examples.length === 0) return null;
  const Heading = `h${headingLevel}` as const;
  return (
    <Stack gap={4}>
      <Heading>{examplesTitle(examples.length, total)}</Heading>
      {examples.map(({ id, to, subject, text, action }, index) => {
        const letter = <Letter to={to} subject={subject} text={text} />;
        return folded ? (
          <Fold
            key={id}
            summary={`Lees de mail aan ${to}`}
            open={index === 0 && examples.length === 1}
          >
            {letter}
            {action}
          </Fold>
        ) : (
          <Stack key={id} gap={3}>
            {letter}
            {action}
          </Stack>
        );
      })}
    </Stack>
  );
}

function examplesTitle(shown: number, total: number): string {
  if (total > shown) return `${shown} van de ${total} mails, willekeurig gekozen`;
  return total === 1 ? "Zo gaat hij weg" : "Zo gaan ze weg";
}
