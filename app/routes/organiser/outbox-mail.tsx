import { data, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { longDateTime } from "#app/domain/dates/dutch.ts";
import { mailOfficeForm, type MailMove, type MailStatus } from "#app/domain/outbox/mail-moves.ts";
import { MAIL_NAMES, whyNotSent } from "#app/domain/outbox/mail-words.ts";
import { readMail } from "#app/features/outbox/read-mail.ts";
import { env } from "#app/http/env.ts";
import { goToAndTell, readTold } from "#app/http/flash.ts";
import { readForm } from "#app/http/form.ts";
import { change, orNotFound, signedIn, view } from "#app/http/guard.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { DefinitionList } from "#app/ui/definition-list.tsx";
import { Panel, Split, Stack } from "#app/ui/layout.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeading, Wrap } from "#app/ui/page.tsx";
import { BackLink } from "#app/ui/wayfinding.tsx";
import { doWithMail } from "./parts/do-with-mail.ts";
import { LetterForm } from "./parts/letter-form.tsx";
import { MailStatusLabel } from "./parts/mail-table.tsx";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${page?.name ?? "Mail"} | PraktijkVoorbeeldenParade` },
];

const MOVE_LABELS: Record<MailMove, string> = {
  hold: "Houd hem vast",
  release: "Laat hem gaan",
  cancel: "Verstuur hem niet",
  resend: "Verstuur hem opnieuw",
};

/** What a reason is the reason of. */
const WHY: Record<MailStatus, string> = {
  QUEUED: "Vorige poging",
  SENDING: "Vorige poging",
  HELD: "Vorige poging",
  SENT: "Vorige poging",
  UNSURE: "Waarom onzeker",
  FAILED: "Waarom niet",
  CANCELLED: "Waarom niet",
};

export const loader = view("routes/organiser/outbox-mail", async ({ params, request }) => {
  const { event: eventSlug = "", mail: id = "" } = params;
  const mail = orNotFound(await readMail({ eventSlug, id }, env().APP_URL));
  const { told, headers } = await readTold(request);
  const { toEmail, status, moves, letter, rendered, lastError, sentAt, createdAt } = mail;
  const body = {
    ...{ id, eventSlug, told, toEmail, status, moves, letter },
    name: MAIL_NAMES[mail.template] ?? "Mail",
    subject: rendered?.subject ?? null,
    text: rendered?.text ?? null,
    why: whyNotSent(lastError),
    written: longDateTime(createdAt),
    sent: sentAt && longDateTime(sentAt),
  };
  return data(body, { headers });
});

export const action = change(
  "routes/organiser/outbox-mail",
  async ({ params, request, viewer }) => {
    const { event: eventSlug = "", mail: id = "" } = params;
    const form = await readForm(request, mailOfficeForm);
    if (!form.ok) return form.answer;
    const address = { eventSlug, id };
    const sentence = await doWithMail(address, form.value, signedIn(viewer), new Date());
    if (!sentence.ok) return form.refuse({ "": [sentence.text] });
    return goToAndTell(`/${eventSlug}/organisatie/berichten/${id}`, sentence.text);
  },
);

export default function OutboxMail() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { id, eventSlug, told, name, subject, text, moves, letter, why } = page;
  const list = `/${eventSlug}/organisatie/berichten`;
  const refused = letter ? null : answer?.result.error?.[""]?.[0];
  return (
    <Wrap>
      <PageHeading
        eyebrow={name}
        title={subject ?? name}
        back={<BackLink href={list}>Alle berichten</BackLink>}
        aside={<MailStatusLabel status={page.status} />}
      />
      <Stack gap={6}>
        {told && !answer ? (
          <Notice tone="good" live>
            {told}
          </Notice>
        ) : null}
        {page.status === "UNSURE" ? (
          <Notice tone="warning" title="Kwam hij aan?">
            De verbinding brak net toen de mail weg was. Vraag het na bij wie hem krijgt. Stuur je
            hem opnieuw, dan komt hij misschien twee keer.
          </Notice>
        ) : null}
        {refused ? (
          <Notice tone="error" live>
            {refused}
          </Notice>
        ) : null}
        <Split
          side="end"
          aside={
            <Panel title="Deze mail" headingLevel={2}>
              <Stack gap={5}>
                <DefinitionList
                  items={[
                    { term: "Aan", description: page.toEmail },
                    { term: "Gemaakt", description: page.written },
                    ...(page.sent ? [{ term: "Verstuurd", description: page.sent }] : []),
                    ...(why ? [{ term: WHY[page.status], description: why }] : []),
                  ]}
                />
                <Form method="post" preventScrollReset>
                  <Stack gap={3}>
                    {moves.map((move) => (
                      <Button key={move} name="intent" value={move} variant="outline">
                        {MOVE_LABELS[move]}
                      </Button>
                    ))}
                    <Button name="intent" value="test" variant="outline">
                      Stuur een proef naar mij
                    </Button>
                    <Button name="intent" value="mark" variant="quiet">
                      Dit adres werkt niet
                    </Button>
                  </Stack>
                </Form>
              </Stack>
            </Panel>
          }
        >
          <Stack gap={7}>
            {letter ? <LetterForm letter={letter} answer={answer} /> : null}
            {text === null ? (
              <Notice tone="warning">Deze mail kan niet worden getoond.</Notice>
            ) : (
              <Stack gap={4}>
                <h2>Zo leest hij</h2>
                <p>
                  <ButtonLink href={`${list}/${id}/opgemaakt`} reload variant="quiet">
                    Bekijk hem opgemaakt
                  </ButtonLink>
                </p>
                <pre className="mail-text">{text}</pre>
              </Stack>
            )}
          </Stack>
        </Split>
      </Stack>
    </Wrap>
  );
}
