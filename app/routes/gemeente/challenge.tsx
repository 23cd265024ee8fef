import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { knownOf, writeKnown } from "#app/domain/editing/merge.ts";
import { challengeForm } from "#app/domain/registration/challenge-form.ts";
import { challengeContent, VISIBILITY_NAMES } from "#app/domain/registration/challenge.ts";
import { removeChallenge } from "#app/features/challenges/delete-challenge.ts";
import { loadChallenge } from "#app/features/challenges/load-challenge.ts";
import { readForm } from "#app/http/form.ts";
import { change, notFound, orNotFound, signedIn, view } from "#app/http/guard.ts";
import { goTo } from "#app/http/redirect.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { ConfirmRemoval } from "#app/ui/confirm-removal.tsx";
import { FormActions } from "#app/ui/form.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { PageHeading, Wrap } from "#app/ui/page.tsx";
import { BackLink } from "#app/ui/wayfinding.tsx";
import { answerChallenge } from "./parts/answer-challenge.ts";
import { ChallengeForm, type ChallengeAnswer } from "./parts/challenge-form.tsx";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${page?.challenge.title ?? "Vraagstuk"} | PraktijkVoorbeeldenParade` },
];

export const loader = view("routes/gemeente/challenge", async ({ request, params }) => {
  const { event = "", organisation = "", challenge = "" } = params;
  const address = { eventSlug: event, organisationSlug: organisation, challengeId: challenge };
  const page = orNotFound(await loadChallenge(address, new Date()));
  const home = `/${event}/gemeente/${organisation}`;
  const asksToDelete = new URL(request.url).searchParams.get("weg") === "ja";
  const { version } = page.challenge;
  const known = writeKnown(knownOf(challengeContent(page.challenge), version));
  return data({ ...page, known, home, here: `${home}/vraagstukken/${challenge}`, asksToDelete });
});

export const action = change("routes/gemeente/challenge", async ({ request, params, viewer }) => {
  const { event = "", organisation = "", challenge = "" } = params;
  const address = { eventSlug: event, organisationSlug: organisation, challengeId: challenge };
  const home = `/${event}/gemeente/${organisation}`;
  const form = await readForm(request, challengeForm);
  if (!form.ok) return form.answer;
  if (form.value.intent === "delete") {
    const removed = await removeChallenge(address);
    if (!removed.ok) throw notFound();
    return goTo(`${home}?gelukt=vraagstuk-weg`);
  }
  const { userId } = signedIn(viewer);
  return answerChallenge({ ...form, value: form.value }, { address, isNew: false, userId });
});

export default function EditChallenge() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<ChallengeAnswer>();
  const { challenge, home, here } = page;
  const [theme1, theme2, theme3] = challenge.themes.map(({ id }) => id);
  const removeLink = (
    <ButtonLink variant="quiet" href={`${here}?weg=ja`}>
      Gooi dit vraagstuk weg
    </ButtonLink>
  );
  return (
    <Wrap narrow>
      <PageHeading
        eyebrow={VISIBILITY_NAMES[challenge.visibility]}
        title={challenge.title}
        back={<BackLink href={home}>Terug naar {page.organisation.name}</BackLink>}
      />
      <Stack gap={6}>
        {page.asksToDelete ? (
          <ConfirmRemoval
            title="Weet je zeker dat je dit vraagstuk weggooit?"
            intent="delete"
            yes="Ja, gooi weg"
            backHref={here}
          >
            De tekst is dan weg en we zoeken er niets meer bij.
          </ConfirmRemoval>
        ) : null}
        {page.isOpen || answer ? (
          <ChallengeForm
            answer={answer}
            known={page.known}
            values={{
              title: challenge.title,
              text: challenge.text,
              inHouse: challenge.inHouse,
              toSow: challenge.toSow,
              theme1: theme1 ?? "",
              theme2: theme2 ?? "",
              theme3: theme3 ?? "",
              visibility: challenge.visibility,
            }}
            themes={page.themes}
          >
            <FormActions>
              <Button variant="ribbon" name="intent" value="save">
                Bewaar
              </Button>
              {removeLink}
            </FormActions>
          </ChallengeForm>
        ) : (
          <>
            <p>{challenge.text}</p>
            <p>{challenge.inHouse}</p>
            <p>{challenge.toSow}</p>
            <p>{removeLink}</p>
          </>
        )}
      </Stack>
    </Wrap>
  );
}
