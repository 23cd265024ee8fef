import { data, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { dayAndMonth } from "#app/domain/dates/dutch.ts";
import { dayMailsForm } from "#app/domain/event-mails/day-mails-form.ts";
import { askPracticalMails, chooseDayMails } from "#app/features/event-mails/choose-day-mails.ts";
import { loadDayMails } from "#app/features/event-mails/load-day-mails.ts";
import { env } from "#app/http/env.ts";
import { goToAndTell, readTold } from "#app/http/flash.ts";
import { readForm } from "#app/http/form.ts";
import { change, notFound, orNotFound, view } from "#app/http/guard.ts";
import { Button } from "#app/ui/button.tsx";
import { Checkbox } from "#app/ui/choice.tsx";
import { EmptyStall } from "#app/ui/empty-stall.tsx";
import { FormActions } from "#app/ui/form.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeading, Section, Wrap } from "#app/ui/page.tsx";
import { Told } from "#app/ui/told.tsx";
import { BackLink } from "#app/ui/wayfinding.tsx";
import { PracticalPart, ThanksPart } from "./parts/day-mails.tsx";

export const meta: MetaFunction = () => [
  { title: "Mails rond de dag | PraktijkVoorbeeldenParade" },
];

export const loader = view("routes/organiser/event-mails", async ({ params, request }) => {
  const { APP_URL } = env();
  const page = orNotFound(await loadDayMails(params.event ?? "", APP_URL, new Date()));
  const { told, headers } = await readTold(request);
  const { event, choice, isCalledOff } = page;
  const days = page.days.map(({ day, ...mails }) => ({
    ...{ id: day.id, label: `${dayAndMonth(day.opensAt)} in ${day.town}`, ...mails },
  }));
  return data({ slug: event.slug, choice, isCalledOff, days, told }, { headers });
});

export const action = change("routes/organiser/event-mails", async ({ params, request }) => {
  const { event: eventSlug = "" } = params;
  const here = `/${eventSlug}/organisatie/berichten/rond-de-dag`;
  const form = await readForm(request, dayMailsForm);
  if (!form.ok) return form.answer;
  if (form.value.intent === "choose") {
    const { practical, thanks } = form.value;
    const choice = { sendsPracticalMail: practical === "on", sendsThankYou: thanks === "on" };
    if (!(await chooseDayMails(eventSlug, choice))) throw notFound();
    return goToAndTell(here, "Je keuze is bewaard.");
  }
  const isAsked = await askPracticalMails({ eventSlug, dayId: form.value.day }, new Date());
  if (!isAsked) return form.refuse({ "": ["Dit kan nu niet: de dag is te ver weg, of begonnen"] });
  return goToAndTell(
    here,
    "De praktische mail gaat zo weg, naar wie hem nog niet had. Onder Berichten zie je hoe het gaat.",
  );
});

export default function EventMails() {
  const { slug, choice, isCalledOff, days, told } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.result.error?.[""]?.[0];
  return (
    <>
      <Wrap>
        <PageHeading
          eyebrow="Organisatie"
          title="Mails rond de dag"
          intro="Een week vooraf krijgt iedereen wat nodig is: de eigen route met een agendabestand, het adres en wat je bij Teksten schreef. De dag erna bedanken we iedereen."
          back={<BackLink href={`/${slug}/organisatie/berichten`}>Alle berichten</BackLink>}
        />
        <Stack gap={5}>
          <Told>{told}</Told>
          {refused ? (
            <Notice tone="error" title="Er is niets verstuurd" live>
              {refused}
            </Notice>
          ) : null}
          {isCalledOff ? (
            <Notice tone="warning" title="Dit evenement gaat niet door">
              Daarom gaat er geen van deze mails weg.
            </Notice>
          ) : null}
          <Form method="post" key={JSON.stringify(choice)}>
            <Checkbox
              name="practical"
              value="on"
              label="Stuur de praktische mail een week vooraf"
              defaultChecked={choice.sendsPracticalMail}
            />
            <Checkbox
              name="thanks"
              value="on"
              label="Stuur de dag erna een bedankje"
              defaultChecked={choice.sendsThankYou}
            />
            <FormActions>
              <Button name="intent" value="choose">
                Bewaar
              </Button>
            </FormActions>
          </Form>
        </Stack>
      </Wrap>
      {days.length === 0 ? (
        <Wrap>
          <EmptyStall title="Er is nog geen dag">
            Vul bij Instellingen eerst een dag in. Dan zie je hier wie welke mail krijgt.
          </EmptyStall>
        </Wrap>
      ) : null}
      {days.map(({ id, label, practical, thanks }) => (
        <Section key={id} id={`dag-${id}`} title={label}>
          <Stack gap={6}>
            <PracticalPart
              dayId={id}
              practical={practical}
              isOn={choice.sendsPracticalMail && !isCalledOff}
              textsHref={`/${slug}/organisatie/instellingen/teksten`}
            />
            <ThanksPart thanks={thanks} isOn={choice.sendsThankYou && !isCalledOff} />
          </Stack>
        </Section>
      ))}
    </>
  );
}
