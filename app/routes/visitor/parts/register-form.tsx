import { Form } from "@remix-run/react";
import type { ThemeOption } from "#app/domain/registration/theme-choice.ts";
import { CONSENT_HELP, CONSENT_WORDING } from "#app/domain/registration-of-visitors/consent.ts";
import { Button } from "#app/ui/button.tsx";
import { Checkbox, ChoiceGroup } from "#app/ui/choice.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { choice, text, tick, useServerForm, type GivenBack } from "#app/ui/form-binding.ts";
import { FormActions, RequiredNote } from "#app/ui/form.tsx";
import { Panel, Split, Stack } from "#app/ui/layout.tsx";
import { Anchor } from "#app/ui/link.tsx";
import { ComboInput, TextInput } from "#app/ui/text-field.tsx";
import { ChallengeFields } from "./challenge-fields.tsx";
import { InterestChoice } from "./interest-choice.tsx";

interface Challenge extends Record<string, unknown> {
  title: string;
  text: string;
  visibility: string;
}

interface Fields extends Record<string, unknown> {
  name: string;
  municipality: string;
  day: string;
  interests: string[];
  first: Challenge;
  second: Challenge;
  consent: string;
}

export interface RegisterFormProps {
  answer: GivenBack | undefined;
  name: string;
  municipality: string;
  municipalities: string[];
  days: { value: string; label: string }[];
  themes: ThemeOption[];
}

export function RegisterForm(props: RegisterFormProps) {
  const { answer, name, municipality, municipalities, days, themes } = props;
  const { formProps, fields, errors } = useServerForm<Fields>({
    id: "aanmelden",
    answer,
    defaultValue: { name, municipality },
  });
  const second = fields.second.getFieldset();
  const secondUsed = Boolean(second.title.initialValue ?? second.text.initialValue);
  return (
    <Split side="end" aside={<WhatHappens />}>
      <Form method="post" {...formProps}>
        <ErrorSummary errors={errors} />
        <RequiredNote />
        <TextInput
          {...text(fields.name)}
          label="Hoe mogen we je noemen?"
          help="Je naam of je functie, zoals: beleidsadviseur schulden"
          autoComplete="name"
          width="medium"
          maxLength={80}
        />
        <ComboInput
          {...text(fields.municipality)}
          label="Voor welke gemeente werk je?"
          help="Begin te typen en kies uit de lijst"
          options={municipalities}
          width="medium"
        />
        {days.length > 1 ? (
          <ChoiceGroup
            {...choice(fields.day)}
            type="radio"
            legend="Op welke dag kom je?"
            options={days}
          />
        ) : null}
        <InterestChoice {...choice(fields.interests)} themes={themes} />
        <Stack gap={6}>
          <Panel title="Waar loop je zelf tegenaan?" id="vraagstuk" tone="sheet">
            <p>
              Met een vraagstuk past je route beter. En na de parade zoeken we een gemeente die
              verder is, als jij dat wilt.
            </p>
            <ChallengeFields fields={fields.first.getFieldset()} optional />
            <Fold summary="Nog een vraagstuk" open={secondUsed}>
              <ChallengeFields fields={second} optional />
            </Fold>
          </Panel>
          <Panel title="Na de parade" id="introductie" tone="sheet">
            <Checkbox
              {...tick(fields.consent)}
              value="on"
              label={CONSENT_WORDING}
              help={CONSENT_HELP}
            />
          </Panel>
          <FormActions>
            <Button variant="ribbon">Meld me aan en maak mijn route</Button>
          </FormActions>
        </Stack>
      </Form>
    </Split>
  );
}

function WhatHappens() {
  return (
    <Panel title="Zo gaat het verder" id="verder">
      <ol>
        <li>Je krijgt een mail dat je erbij bent.</li>
        <li>Je route ligt meteen klaar. Je kunt elke halte ruilen.</li>
        <li>Tot aan de dag kun je alles veranderen of je afmelden.</li>
      </ol>
      <p className="small">
        Wie wat van je ziet, lees je bij{" "}
        <Anchor href="/privacy">Zo gaan we om met je gegevens</Anchor>.
      </p>
    </Panel>
  );
}
