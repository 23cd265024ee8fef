import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { challengeOf, newChallengeForm } from "#app/domain/registration/challenge-form.ts";
import { loadNewChallenge } from "#app/features/challenges/load-challenge.ts";
import { saveChallenge } from "#app/features/challenges/save-challenge.ts";
import { readForm } from "#app/http/form.ts";
import { change, notFound, orNotFound, signedIn, view } from "#app/http/guard.ts";
import { goTo } from "#app/http/redirect.ts";
import { Button } from "#app/ui/button.tsx";
import type { GivenBack } from "#app/ui/form-binding.ts";
import { FormActions } from "#app/ui/form.tsx";
import { PageHeading, Wrap } from "#app/ui/page.tsx";
import { BackLink } from "#app/ui/wayfinding.tsx";
import { ChallengeForm } from "./parts/challenge-form.tsx";
import { CHALLENGE_REFUSALS } from "./parts/refusals.ts";

export const meta: MetaFunction = () => [
  { title: "Voeg een vraagstuk toe | PraktijkVoorbeeldenParade" },
];

export const loader = view("routes/gemeente/new-challenge", async ({ params }) => {
  const { event = "", organisation = "" } = params;
  const page = orNotFound(await loadNewChallenge(event, organisation, new Date()));
  const home = `/${event}/gemeente/${organisation}`;
  if (!page.isOpen) return goTo(home);
  return data({ ...page, home, key: crypto.randomUUID() });
});

export const action = change("routes/gemeente/new-challenge", async (args) => {
  const { event = "", organisation = "" } = args.params;
  const form = await readForm(args.request, newChallengeForm);
  if (!form.ok) return form.answer;
  const command = {
    eventSlug: event,
    organisationSlug: organisation,
    challengeId: form.value.key,
    isNew: true,
    content: challengeOf(form.value),
    userId: signedIn(args.viewer).userId,
  };
  const saved = await saveChallenge(command, new Date());
  if (saved.ok) return goTo(`/${event}/gemeente/${organisation}?gelukt=vraagstuk`);
  if (saved.reason === "not-found") throw notFound();
  return form.refuse(CHALLENGE_REFUSALS[saved.reason]);
});

export default function NewChallenge() {
  const { organisation, themes, home, key } = useLoaderData<typeof loader>();
  return (
    <Wrap narrow>
      <PageHeading
        title="Waar zitten jullie mee?"
        intro="Vertel waar jullie tegenaan lopen. Ergens is een gemeente die het al een keer oploste, of met hetzelfde zit."
        back={<BackLink href={home}>Terug naar {organisation.name}</BackLink>}
      />
      <ChallengeForm
        answer={useActionData<GivenBack>()}
        values={EMPTY}
        themes={themes}
        hidden={<input type="hidden" name="key" value={key} />}
      >
        <FormActions>
          <Button variant="ribbon" name="intent" value="save">
            Bewaar
          </Button>
        </FormActions>
      </ChallengeForm>
    </Wrap>
  );
}

const EMPTY = {
  title: "",
  text: "",
  theme1: "",
  theme2: "",
  theme3: "",
  visibility: "matching",
} as const;
