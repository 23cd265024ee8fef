import { Form } from "@remix-run/react";
import type { AbovePage } from "#app/features/introductions/load-above.ts";
import type { IntroductionWay } from "#app/domain/introductions/course.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { text, type useServerForm } from "#app/ui/form-binding.ts";
import { Panel, Split, Stack } from "#app/ui/layout.tsx";
import { MailExamples } from "#app/ui/mail-examples.tsx";
import { counted } from "./match-words.ts";
import { MomentInput } from "./moment-input.tsx";

interface ApproveAboveProps {
  page: AbovePage;
  /** the least score of what is approved */
  above: number;
  way: IntroductionWay;
  /** the address of the list */
  list: string;
  form: Pick<ReturnType<typeof useServerForm<{ sendAt: string }>>, "formProps" | "fields">;
}

/** Three of the mails as they will be read, beside the button that has all of them go. */
export function ApproveAbove({ page, above, way, list, form }: ApproveAboveProps) {
  const { count, mails, unready, examples } = page;
  return (
    <Split
      sticky
      aside={
        <Panel id="goedkeuren" title={counted(count)}>
          <p>{howMany(mails, way)}</p>
          {unready > 0 ? <p>{withoutMail(unready)}</p> : null}
          <Form method="post" {...form.formProps}>
            <input type="hidden" name="above" value={above} />
            <input type="hidden" name="count" value={count} />
            <Stack gap={4}>
              <MomentInput
                {...text(form.fields.sendAt)}
                label="Versturen op"
                help="Laat je dit leeg, dan gaan de mails meteen weg."
                optional
              />
              <Button name="intent" value="approve-above" variant="ribbon" icon="check">
                {`Keur ${counted(count)} goed`}
              </Button>
              <ButtonLink variant="quiet" href={list}>
                Toch niet
              </ButtonLink>
            </Stack>
          </Form>
        </Panel>
      }
    >
      <Stack gap={5}>
        <MailExamples
          total={mails}
          examples={examples.map(({ pair, ...example }) => ({
            ...example,
            action: (
              <div>
                <ButtonLink
                  small
                  variant="quiet"
                  href={`${list}/paar/${example.id}`}
                  about={`: ${pair}`}
                >
                  Bekijk dit paar
                </ButtonLink>
              </div>
            ),
          }))}
        />
        {mails > 0 && way === "STRAIGHT" ? (
          <p className="small soft">
            De drie momenten om te bellen kiezen we als de mail weggaat. Het kunnen dus andere zijn.
          </p>
        ) : null}
      </Stack>
    </Split>
  );
}

function howMany(mails: number, way: IntroductionWay): string {
  if (mails === 0) return "Er gaat geen mail uit.";
  return way === "BOTH_SAY_YES"
    ? `Er gaan ${mails} mails uit: aan elke kant één, met de vraag of iemand voorgesteld wil worden.`
    : `Er gaan ${mails} mails uit: aan elke kant één.`;
}

/** Of some nobody agrees now; they come back to the list with the reason. */
function withoutMail(unready: number): string {
  const [who, comeBack] =
    unready === 1 ? ["Voor 1 koppeling", "komt die"] : [`Voor ${unready} koppelingen`, "komen die"];
  return `${who} gaat er geen mail uit: aan een van de twee kanten wil nu niemand voorgesteld worden. Blijft dat zo, dan ${comeBack} terug in je lijst.`;
}
