import { Form, useLocation } from "@remix-run/react";
import { REMOVE } from "#app/domain/events/remove.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { text, useServerForm } from "#app/ui/form-binding.ts";
import { FormActions } from "#app/ui/form.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Select } from "#app/ui/select.tsx";
import type { SettingsAnswer } from "./settings-seen.ts";
import { plural } from "./settings-words.ts";

interface ThemeRemovalProps {
  theme: { name: string; contributions: number; challenges: number; interests: number };
  /** the themes it can be merged into */
  others: { value: string; label: string }[];
  answer: SettingsAnswer;
}

/** Asks what has to become of what hangs on a theme before it goes. */
export function ThemeRemoval({ theme, others, answer }: ThemeRemovalProps) {
  const { pathname } = useLocation();
  const { formProps, fields, errors } = useServerForm<{ intoId: string }>({
    id: "thema-weg",
    answer: answer?.result ? { result: answer.result } : undefined,
  });
  const hangs = [
    theme.contributions > 0 &&
      plural(theme.contributions, "stand of workshop", "stands en workshops"),
    theme.challenges > 0 && plural(theme.challenges, "vraagstuk", "vraagstukken"),
    theme.interests > 0 && plural(theme.interests, "bezoeker", "bezoekers"),
  ].filter((part) => part !== false);
  const isUsed = hangs.length > 0;
  return (
    <>
      <ErrorSummary errors={errors} />
      <Notice tone="warning" title={`Wil je ‘${theme.name}’ weghalen?`}>
        {isUsed
          ? `Dit thema is in gebruik: ${hangs.join(", ")}. Kies waar dat bij komt. De naam en de andere woorden gaan mee.`
          : "Niemand gebruikt dit thema. Je kunt het weghalen of met een ander samenvoegen."}
      </Notice>
      <Form method="post" action={`${pathname}?weg=ja`} {...formProps}>
        <Select
          {...text(fields.intoId)}
          label="Met welk thema voeg je het samen?"
          optional={!isUsed}
          placeholder={isUsed ? "Kies een thema" : "Met geen"}
          options={others}
        />
        <FormActions>
          <Button variant="ink" name="intent" value={REMOVE}>
            Ja, haal dit thema weg
          </Button>
          <ButtonLink href={pathname} variant="quiet">
            Nee, laat staan
          </ButtonLink>
        </FormActions>
      </Form>
    </>
  );
}
