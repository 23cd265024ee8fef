import { Form } from "@remix-run/react";
import { answerTo } from "#app/routes/visitor/parts/answer-to.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { text, useServerForm, type GivenBack } from "#app/ui/form-binding.ts";
import { FormActions } from "#app/ui/form.tsx";
import { Panel, Stack } from "#app/ui/layout.tsx";
import { TextInput } from "#app/ui/text-field.tsx";
import type { RunSeatsPage } from "./run-seats-words.ts";

interface Answered {
  answer: GivenBack | undefined;
}

interface SeatSettingsProps extends Answered {
  settings: RunSeatsPage["settings"];
}

/** How many seats there are and how many stay out of reach. */
export function SeatSettingsForm(props: SeatSettingsProps) {
  // Anew once something else is kept: a form remembers what it was first filled with.
  return <FilledSeatSettings key={JSON.stringify(props.settings)} {...props} />;
}

function FilledSeatSettings({ settings, answer }: SeatSettingsProps) {
  const { formProps, fields, errors } = useServerForm<RunSeatsPage["settings"]>({
    id: "plekken",
    answer: answerTo(answer, { intent: "settings" }),
    defaultValue: settings,
  });
  return (
    <Form method="post" preventScrollReset {...formProps}>
      <Stack gap={5}>
        <ErrorSummary errors={errors} />
        <h2>Hoeveel plekken</h2>
        <TextInput
          {...text(fields.capacity)}
          label="Hoeveel plekken zijn er?"
          help="Komen er plekken bij, dan krijgt wie wacht er meteen een aangeboden."
          inputMode="numeric"
          width="short"
        />
        <TextInput
          {...text(fields.heldBack)}
          label="Hoeveel daarvan houd je vrij?"
          help="Voor wie je zelf een plek wilt geven. Bezoekers kunnen ze niet kiezen."
          inputMode="numeric"
          width="short"
        />
        <FormActions>
          <Button name="intent" value="settings">
            Bewaar de plekken
          </Button>
        </FormActions>
      </Stack>
    </Form>
  );
}

/** No new seats, or again. */
export function CloseRun({ isClosed, waiting }: Answered & { isClosed: boolean; waiting: number }) {
  return (
    <Panel title={isClosed ? "Gesloten" : "Sluiten"} headingLevel={2}>
      <Stack gap={4}>
        <p>
          {isClosed
            ? "Niemand kan nu een plek kiezen. De wachtlijst blijft staan."
            : "Sluit je de workshop, dan kan niemand meer een plek kiezen. Wie er een heeft, houdt hem, en de wachtlijst blijft staan."}
        </p>
        {isClosed && waiting > 0 ? (
          <p>Ga je weer open, dan gaan vrije plekken naar wie wacht.</p>
        ) : null}
        <Form method="post" preventScrollReset>
          <Button name="intent" value={isClosed ? "open" : "close"} variant="outline">
            {isClosed ? "Ga weer open" : "Sluit de workshop"}
          </Button>
        </Form>
      </Stack>
    </Panel>
  );
}

/** A seat by hand, past the line. */
export function GiveSeat({ answer }: Answered) {
  const { formProps, fields, errors } = useServerForm<{ person: string }>({
    id: "geef",
    answer: answerTo(answer, { intent: "give" }),
  });
  return (
    <Panel title="Iemand een plek geven" headingLevel={2}>
      <Form method="post" preventScrollReset {...formProps}>
        <Stack gap={4}>
          <ErrorSummary errors={errors} />
          <p>Dit gaat voor de wachtlijst langs. Plekken die je vrijhoudt, gaan het eerst weg.</p>
          <TextInput
            {...text(fields.person)}
            label="E-mailadres van de bezoeker"
            autoComplete="off"
            inputMode="email"
          />
          <Button name="intent" value="give" variant="outline">
            Geef een plek
          </Button>
        </Stack>
      </Form>
    </Panel>
  );
}
