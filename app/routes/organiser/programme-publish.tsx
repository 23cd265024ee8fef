import { data, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { longDateTime } from "#app/domain/dates/dutch.ts";
import { programmeIsPublic } from "#app/domain/events/event.ts";
import { CHANGE_WORDS } from "#app/domain/programme/change-words.ts";
import { publishForm } from "#app/domain/programme/forms.ts";
import { loadEvent } from "#app/features/events/load-event.ts";
import { loadPublishing, type Publishing } from "#app/features/programme/load-publishing.ts";
import { publishProgramme, type Published } from "#app/features/programme/publish-programme.ts";
import { goToAndTell } from "#app/http/flash.ts";
import { readForm } from "#app/http/form.ts";
import { change, notFound, orNotFound, signedIn, view } from "#app/http/guard.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { FormActions } from "#app/ui/form.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeading, Wrap } from "#app/ui/page.tsx";
import { BackLink } from "#app/ui/wayfinding.tsx";
import { ChangeLetters } from "./parts/programme-letters.tsx";

export const meta: MetaFunction = () => [
  { title: "Programma publiceren | PraktijkVoorbeeldenParade" },
];

// Also after a refusal: somebody else just changed what this is made of.
export const shouldRevalidate = () => true;

const gridOf = (request: Request) => {
  const { pathname, search } = new URL(request.url);
  return pathname.replace(/\/publiceren$/, "") + search;
};

export const loader = view("routes/organiser/programme-publish", async ({ params, request }) => {
  const event = orNotFound(await loadEvent(params.event));
  const publishing = await loadPublishing(event.id);
  const from = event.programmePublishedAt;
  return data({
    publishing,
    eventName: event.name,
    shownFrom: from && !programmeIsPublic(event, new Date()) ? longDateTime(from) : null,
    publishedAt: publishing.current ? longDateTime(publishing.current.publishedAt) : null,
    back: gridOf(request),
  });
});

export const action = change(
  "routes/organiser/programme-publish",
  async ({ params, request, viewer }) => {
    const form = await readForm(request, publishForm);
    if (!form.ok) return form.answer;
    const { userId } = signedIn(viewer);
    const asked = { eventSlug: params.event ?? "", userId, seen: form.value.seen ?? "" };
    const published = await publishProgramme({ ...asked, now: new Date() });
    if (published.ok) return goToAndTell(gridOf(request), doneSentence(published));
    if (published.reason === "not-found") throw notFound();
    const why =
      published.reason === "nothing-changed"
        ? "Er is niets veranderd sinds de laatste versie"
        : "Een collega veranderde net iets. Lees na wat er nu verandert en publiceer dan";
    return form.refuse({ "": [why] });
  },
);

function doneSentence({ version, mails }: Published & { ok: true }): string {
  const told =
    mails === 0 ? "" : mails === 1 ? " Er gaat 1 mail uit." : ` Er gaan ${mails} mails uit.`;
  return `Versie ${version} van het programma is gepubliceerd.${told}`;
}

export default function ProgrammePublish() {
  const { publishing, eventName, shownFrom, publishedAt, back } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = (answer?.result.error?.[""] ?? []).map((message) => ({ id: null, message }));
  const { current, changes, hardConflicts, mark } = publishing;
  const next = (current?.number ?? 0) + 1;
  const hasNews = current === null || changes.length > 0;
  return (
    <Wrap>
      <PageHeading
        title={`Publiceer versie ${next}`}
        intro={
          current
            ? `Bezoekers zien nu versie ${current.number}, van ${publishedAt}.`
            : "Vanaf nu zien bezoekers een versie van het programma. Wat je daarna verandert, zien ze pas als je de volgende publiceert."
        }
        back={<BackLink href={back}>Terug naar het rooster</BackLink>}
      />
      <Stack gap={6}>
        <ErrorSummary errors={errors} title="Er is niets gepubliceerd" nothingTyped />
        {hardConflicts > 0 ? (
          <Notice
            tone="warning"
            title={
              hardConflicts === 1 ? "Er is nog 1 botsing" : `Er zijn nog ${hardConflicts} botsingen`
            }
          >
            Je kunt publiceren, maar beter is het om ze eerst op te lossen in het rooster.
          </Notice>
        ) : null}
        {shownFrom ? (
          <Notice>{`Bezoekers zien het programma vanaf ${shownFrom}. Dat staat bij Momenten.`}</Notice>
        ) : null}
        <What publishing={publishing} />
        {changes.length > 0 ? (
          <ChangeLetters publishing={publishing} eventName={eventName} />
        ) : null}
        {hasNews ? (
          <Form method="post">
            <input type="hidden" name="seen" value={mark} />
            <FormActions>
              <Button variant="ribbon" icon="flag">
                {`Publiceer versie ${next}`}
              </Button>
              <ButtonLink href={back} variant="quiet">
                Wacht nog even
              </ButtonLink>
            </FormActions>
          </Form>
        ) : null}
      </Stack>
    </Wrap>
  );
}

/** All that visitors will see otherwise. */
function What({ publishing: { current, changes, runs } }: { publishing: Publishing }) {
  if (!current) {
    const count = runs === 1 ? "Er staat 1 workshop" : `Er staan ${runs} workshops`;
    return <p>{`${count} in het rooster. Van de eerste versie krijgt niemand een mail.`}</p>;
  }
  if (changes.length === 0) return <p>Er is niets veranderd sinds die versie.</p>;
  return (
    <Stack gap={3}>
      <h2>{changes.length === 1 ? "1 verandering" : `${changes.length} veranderingen`}</h2>
      <ul className="conflict-list">
        {changes.map(({ kind, sentence }) => (
          <li key={sentence}>
            <strong>{CHANGE_WORDS[kind]}:</strong> {sentence}
          </li>
        ))}
      </ul>
    </Stack>
  );
}
