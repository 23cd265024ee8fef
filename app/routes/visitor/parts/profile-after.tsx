import { Form } from "@remix-run/react";
import type { ThemeOption } from "#app/domain/registration/theme-choice.ts";
import type { VisitorChallenge } from "#app/domain/registration-of-visitors/challenge.ts";
import { Button } from "#app/ui/button.tsx";
import { Prose, Stack } from "#app/ui/layout.tsx";
import { Anchor } from "#app/ui/link.tsx";
import { ThemeLabel } from "#app/ui/theme.tsx";

/** What somebody looked for, when it cannot be changed any more. */
export function KeptInterests({ themes }: { themes: ThemeOption[] }) {
  if (themes.length === 0) return <p>Je koos geen thema’s.</p>;
  return (
    <Stack gap={3}>
      {themes.map(({ id, family, name }) => (
        <ThemeLabel key={id} family={family} name={name} />
      ))}
    </Stack>
  );
}

/** What somebody brought: to read again, and to take back. */
export function KeptChallenges({ challenges }: { challenges: VisitorChallenge[] }) {
  if (challenges.length === 0) return <p>Je bracht geen vraagstuk mee.</p>;
  return (
    <Stack gap={6}>
      {challenges.map(({ id, title, text }) => (
        <Stack key={id} gap={3}>
          <h3>{title}</h3>
          {text ? <p>{text}</p> : null}
          <Form method="post">
            <input type="hidden" name="key" value={id} />
            <Button name="intent" value="drop-challenge" small about={`: ${title}`}>
              Haal weg
            </Button>
          </Form>
        </Stack>
      ))}
    </Stack>
  );
}

/** Where one goes to be forgotten. */
export function EraseHint() {
  return (
    <Prose>
      <p>
        Wil je dat we je gegevens wissen? Dat kan altijd, bij{" "}
        <Anchor href="/mijn-gegevens">Mijn gegevens</Anchor>.
      </p>
    </Prose>
  );
}
