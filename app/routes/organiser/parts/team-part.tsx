import { Form } from "@remix-run/react";
import type { TeamRole } from "#app/domain/events/forms.ts";
import type { TeamMember } from "#app/features/events/load-team.ts";
import { Button, ButtonLink, ButtonRow } from "#app/ui/button.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { text, useServerForm } from "#app/ui/form-binding.ts";
import { Panel, Stack } from "#app/ui/layout.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { TextInput } from "#app/ui/text-field.tsx";
import type { SettingsAnswer } from "./settings-seen.ts";

interface TeamPartProps {
  role: TeamRole;
  title: string;
  intro: string;
  people: TeamMember[];
  /** who looks */
  me: string;
  /** address of the page */
  here: string;
  /** the person of whom is asked whether to remove them */
  asksAbout: string | null;
  answer: SettingsAnswer;
}

/** The people with one role: who they are, one more, one less. */
export function TeamPart(props: TeamPartProps) {
  const { role, title, intro, people, me, here, asksAbout, answer } = props;
  const { formProps, fields, errors } = useServerForm<{ email: string }>({
    id: role,
    answer: answer?.result ? { result: answer.result } : undefined,
  });
  const asked = people.find(({ userId }) => userId === asksAbout);
  return (
    <Panel title={title} id={`deel-${role}`} tone="sheet">
      <Stack gap={5}>
        <p>{intro}</p>
        <ErrorSummary errors={errors} />
        {asked ? (
          <Notice
            tone="warning"
            headingLevel={3}
            title={`Wil je ${asked.userId === me ? "jezelf" : asked.name} weghalen?`}
          >
            <p>
              {asked.userId === me
                ? "Je kunt dan meteen niet meer bij de instellingen en de aanmeldingen."
                : `${asked.email} kan er dan meteen niet meer bij.`}
            </p>
            <Form method="post" action={here}>
              <input type="hidden" name="role" value={role} />
              <input type="hidden" name="userId" value={asked.userId} />
              <ButtonRow>
                <Button variant="ink" name="intent" value="remove">
                  Ja, haal weg
                </Button>
                <ButtonLink href={here} variant="quiet">
                  Nee, laat staan
                </ButtonLink>
              </ButtonRow>
            </Form>
          </Notice>
        ) : null}
        {people.length === 0 ? (
          <p>Nog niemand.</p>
        ) : (
          <DataTable
            caption={title}
            captionHidden
            columns={[
              { key: "name", header: "Wie" },
              { key: "email", header: "Mailadres", onPhone: "plain" },
              { key: "remove", header: "Weghalen", headerHidden: true, align: "end" },
            ]}
            rows={people.map(({ userId, name, email }) => ({
              id: userId,
              cells: {
                name: userId === me ? `${name} (jij)` : name,
                email,
                remove:
                  role === "organiser" && people.length === 1 ? (
                    ""
                  ) : (
                    <ButtonLink
                      small
                      variant="quiet"
                      href={`${here}?rol=${role}&weg=${userId}`}
                      about={`: ${email}`}
                    >
                      Haal weg
                    </ButtonLink>
                  ),
              },
            }))}
          />
        )}
        <Form method="post" action={here} {...formProps}>
          <input type="hidden" name="role" value={role} />
          <TextInput
            {...text(fields.email)}
            label="Wie voeg je toe?"
            help="Het mailadres van het werk."
            type="email"
            inputMode="email"
            autoComplete="off"
            width="medium"
          />
          <Button variant="ink" name="intent" value="add" about={`: ${title}`}>
            Voeg toe
          </Button>
        </Form>
      </Stack>
    </Panel>
  );
}
