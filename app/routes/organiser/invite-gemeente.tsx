import { data, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { invitationForm } from "#app/domain/demand/invitation-form.ts";
import { decideInvitation, INVITATION_LIMITS } from "#app/domain/demand/invitation.ts";
import { invite } from "#app/features/demand/invite.ts";
import { loadInvitation } from "#app/features/demand/load-invitation.ts";
import { loadEvent } from "#app/features/events/load-event.ts";
import { goToAndTell } from "#app/http/flash.ts";
import { readForm } from "#app/http/form.ts";
import { change, notFound, orNotFound, view } from "#app/http/guard.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { text, useServerForm } from "#app/ui/form-binding.ts";
import { FormActions } from "#app/ui/form.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { Letter } from "#app/ui/letter.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeading, Wrap } from "#app/ui/page.tsx";
import { TextArea, TextInput } from "#app/ui/text-field.tsx";
import { BackLink } from "#app/ui/wayfinding.tsx";
import { invitationRefusal } from "./parts/demand-words.ts";

export const meta: MetaFunction = () => [{ title: "Uitnodigen | PraktijkVoorbeeldenParade" }];

export const loader = view("routes/organiser/invite-gemeente", async ({ params, request }) => {
  const event = orNotFound(await loadEvent(params.event));
  const named = new URL(request.url).searchParams.get("gemeente");
  const page = orNotFound(await loadInvitation(event, params.theme ?? "", named));
  const may = decideInvitation(event, null, new Date());
  return data({
    back: `/${event.slug}/organisatie/vraag-en-aanbod/${page.theme.slug}`,
    theme: page.theme.name,
    organisation: page.organisation?.name ?? null,
    hasContact: page.email !== null,
    filled: { email: page.email ?? "", ...page.letter },
    closed: may.ok ? null : invitationRefusal(may),
  });
});

export const action = change("routes/organiser/invite-gemeente", async ({ params, request }) => {
  const event = orNotFound(await loadEvent(params.event));
  const form = await readForm(request, invitationForm);
  if (!form.ok) return form.answer;
  const { send, ...letter } = form.value;
  if (send === "look") return data({ shown: letter });
  const organisationSlug = new URL(request.url).searchParams.get("gemeente");
  const themeSlug = params.theme ?? "";
  const invited = await invite({ event, themeSlug, organisationSlug, ...letter }, new Date());
  if (!invited.ok) {
    if (invited.reason === "not-found") throw notFound();
    const field = invited.reason === "invited-lately" ? "email" : "";
    return form.refuse({ [field]: [invitationRefusal(invited)] });
  }
  return goToAndTell(
    `/${event.slug}/organisatie/vraag-en-aanbod/${themeSlug}`,
    `De uitnodiging aan ${letter.email} gaat nu weg.`,
  );
});

export default function InviteGemeente() {
  const { back, theme, organisation, hasContact, filled, closed } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const shown = answer && "shown" in answer ? answer.shown : null;
  const { formProps, fields, errors } = useServerForm<typeof filled>({
    id: "uitnodiging",
    answer: answer && "result" in answer ? answer : undefined,
    defaultValue: shown ?? filled,
  });
  return (
    <Wrap narrow>
      <PageHeading
        back={<BackLink href={back}>{theme}</BackLink>}
        title={organisation ? `Nodig ${organisation} uit` : "Nodig iemand uit"}
        intro={`We zoeken nog een voorbeeld over ${theme}. Zo gaat de mail weg, verander wat je wilt.`}
      />
      <Stack gap={5}>
        {closed ? (
          <Notice tone="warning" title="Uitnodigen kan nu niet">
            {closed}.
          </Notice>
        ) : null}
        <ErrorSummary errors={errors} />
        {shown ? <Letter to={shown.email} subject={shown.subject} text={shown.text} /> : null}
        <Form method="post" {...formProps}>
          <TextInput
            {...text(fields.email)}
            label="E-mailadres"
            help={
              organisation && !hasContact
                ? `Van ${organisation} kennen we nog niemand. Typ zelf een adres.`
                : "Hetzelfde adres krijgt voor dit thema hoogstens één mail per week."
            }
            type="email"
            autoComplete="off"
            width="medium"
          />
          <TextInput
            {...text(fields.subject)}
            label="Onderwerp"
            maxLength={INVITATION_LIMITS.subject}
          />
          <TextArea
            {...text(fields.text)}
            label="Tekst van de mail"
            help="Onder de tekst komt een knop om een stand of workshop aan te melden."
            maxLength={INVITATION_LIMITS.text}
            rows={14}
          />
          <FormActions>
            <Button name="send" value="mail" variant="ribbon">
              Verstuur de uitnodiging
            </Button>
            <Button name="send" value="look">
              Bekijk de mail
            </Button>
          </FormActions>
        </Form>
      </Stack>
    </Wrap>
  );
}
