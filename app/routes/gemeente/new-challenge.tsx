import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { knownOf, writeKnown } from "#app/domain/editing/merge.ts";
import { newChallengeForm } from "#app/domain/registration/challenge-form.ts";
import type { ChallengeContent } from "#app/domain/registration/challenge.ts";
import { loadNewChallenge } from "#app/features/challenges/load-challenge.ts";
import { readForm } from "#app/http/form.ts";
import { change, orNotFound, signedIn, view } from "#app/http/guard.ts";
import { goTo } from "#app/http/redirect.ts";
import { Button } from "#app/ui/button.tsx";
import { FormActions } from "#app/ui/form.tsx";
import { PageHeading, Wrap } from "#app/ui/page.tsx";
import { BackLink } from "#app/ui/wayfinding.tsx";
import { answerChallenge } from "./parts/answer-challenge.ts";
import { ChallengeForm, type ChallengeAnswer } from "./parts/challenge-form.tsx";

export const meta: MetaFunction = () => [
  { title: "Voeg een vraagstuk toe | PraktijkVoorbeeldenParade" },
];

export const loader = view("routes/gemeente/new-challenge", async ({ params }) => {
  const { event = "", organisation = "" } = params;
  const page = orNotFound(await loadNewChallenge(event, organisation, new Date()));
  const home = `/${event}/gemeente/${organisation}`;
  if (!page.isOpen) return goTo(home);
  const known = writeKnown(knownOf(NOTHING_YET, 0));
  return data({ ...page, home, known, key: crypto.randomUUID() });
});

export const action = change("routes/gemeente/new-challenge", async (args) => {
  const { event = "", organisation = "" } = args.params;
  const form = await readForm(args.request, newChallengeForm);
  if (!form.ok) return form.answer;
  const { userId } = signedIn(args.viewer);
  const { key } = form.value;
  const address = { eventSlug: event, organisationSlug: organisation, challengeId: key };
  return answerChallenge(form, { address, isNew: true, userId });
});

export default function NewChallenge() {
  const { organisation, themes, home, key, known } = useLoaderData<typeof loader>();
  return (
    <Wrap narrow>
      <PageHeading
        title="Waar zitten jullie mee?"
        intro="Vertel waar jullie tegenaan lopen. Ergens is een gemeente die het al een keer oploste, of met hetzelfde zit."
        back={<BackLink href={home}>Terug naar {organisation.name}</BackLink>}
      />
      <ChallengeForm
        answer={useActionData<ChallengeAnswer>()}
        values={EMPTY}
        known={known}
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

const NOTHING_YET: ChallengeContent = {
  title: "",
  text: "",
  inHouse: "",
  toSow: "",
  visibility: "matching",
  themeIds: [],
};

const EMPTY = {
  title: "",
  text: "",
  inHouse: "",
  toSow: "",
  theme1: "",
  theme2: "",
  theme3: "",
  visibility: "matching",
} as const;
