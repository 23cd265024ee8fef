import type { SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { BLANKS_OF, LETTERS, type LetterKind } from "#app/domain/selection/letter.ts";
import type { ManyDecided } from "#app/features/selection/decide-many.ts";
import type { Prepared } from "#app/features/selection/prepare-many.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { EmptyStall } from "#app/ui/empty-stall.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { useServerForm } from "#app/ui/form-binding.ts";
import { FormActions } from "#app/ui/form.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { MailExamples } from "#app/ui/mail-examples.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeading, Wrap } from "#app/ui/page.tsx";
import { BackLink } from "#app/ui/wayfinding.tsx";
import { count, decidedMany, DECISION_WORDS, rowRefusal, ROW_REFUSALS } from "./decision-words.ts";
import { LetterFields, RequestField } from "./letter-fields.tsx";

interface SureFormProps {
  action: LetterKind;
  prepared: Prepared;
  result?: SubmissionResult<string[]>;
  back: string;
}

/** How many, who does not take part, the mail with its blanks, and three of them as they will go. */
export function SureForm({ action, prepared, result, back }: SureFormProps) {
  const { formProps, fields, errors } = useServerForm<{
    subject: string;
    text: string;
    request: string;
  }>({ id: "samen", answer: { result }, defaultValue: LETTERS[action] });
  const { rows, titles, refused } = prepared;
  const words = DECISION_WORDS[action];
  const many = count(rows.length, "aanmelding", "aanmeldingen");
  return (
    <Wrap narrow>
      <PageHeading
        back={<BackLink href={back}>Alle aanmeldingen</BackLink>}
        eyebrow="Organisatie"
        title={`${words.button}: ${many}`}
        intro="Er is nog niets gebeurd. Lees de mail na en besluit dan."
      />
      <Stack gap={5}>
        <ErrorSummary errors={errors} title="Kijk dit na" />
        <LeftOut refused={refused} />
        {rows.length === 0 ? (
          <EmptyStall
            title="Er blijft niets over"
            action={<ButtonLink href={back}>Terug naar de lijst</ButtonLink>}
          >
            Voor wat je aanvinkte kan dit nu niet.
          </EmptyStall>
        ) : (
          <>
            <Fold summary={`Om welke ${many} gaat het?`} open={titles.length <= 5}>
              <ul>
                {titles.map((title, index) => (
                  <li key={index}>{title || "Nog zonder titel"}</li>
                ))}
              </ul>
            </Fold>
            <Form method="post" {...formProps}>
              <input type="hidden" name="action" value={action} />
              {rows.map((row) => (
                <input key={row} type="hidden" name="rows" value={row} />
              ))}
              {action === "ask-changes" ? <RequestField field={fields.request} /> : null}
              <LetterFields fields={fields} help={blanksHelp(action)} />
              <Examples examples={prepared.examples} total={rows.length} />
              <FormActions>
                <Button name="send" value="mail" variant="ribbon">
                  {words.withMail}
                </Button>
                {words.withoutMail ? (
                  <Button name="send" value="none">
                    {words.withoutMail}
                  </Button>
                ) : null}
              </FormActions>
            </Form>
          </>
        )}
      </Stack>
    </Wrap>
  );
}

function blanksHelp(action: LetterKind): string {
  const blanks = BLANKS_OF[action].map((name) => `{${name}}`).join(", ");
  return `Per mail vullen we in: ${blanks}. Onder de tekst komt een knop.`;
}

function LeftOut({ refused }: { refused: Prepared["refused"] }) {
  if (refused.length === 0) return null;
  const title = `${count(refused.length, "aanmelding doet", "aanmeldingen doen")} niet mee`;
  return (
    <Notice tone="warning" title={title}>
      <ul>
        {refused.map(({ title: name, reason }, index) => (
          <li key={index}>
            {name || "Nog zonder titel"}: {ROW_REFUSALS[reason]}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Examples({ examples, total }: { examples: Prepared["examples"]; total: number }) {
  return (
    <Stack gap={4}>
      <MailExamples
        examples={examples.map(({ id, gemeente, letter }) => ({ id, to: gemeente, ...letter }))}
        total={total}
      />
      <Button name="send" value="look" small>
        Laat zien met mijn tekst
      </Button>
    </Stack>
  );
}

interface ManyDoneProps {
  action: LetterKind;
  done: ManyDecided;
  back: string;
}

/** What was done, and what was not: each by name. */
export function ManyDone({ action, done, back }: ManyDoneProps) {
  return (
    <Wrap narrow>
      <PageHeading
        eyebrow="Organisatie"
        title={done.done === 0 ? "Er is niets veranderd" : "Bijna alles is gedaan"}
      />
      <Stack gap={5}>
        {done.done > 0 ? <Notice tone="good">{decidedMany(action, done)}</Notice> : null}
        <Notice
          tone="warning"
          title={count(done.refused.length, "aanmelding niet", "aanmeldingen niet")}
        >
          <ul>
            {done.refused.map(({ title, answer }, index) => (
              <li key={index}>
                {title ? `‘${title}’` : "Eén aanmelding"} {rowRefusal(answer)}
              </li>
            ))}
          </ul>
        </Notice>
        <ButtonLink href={back} variant="ink">
          Terug naar de lijst
        </ButtonLink>
      </Stack>
    </Wrap>
  );
}
