import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { longDate, timeRange } from "#app/domain/dates/dutch.ts";
import { profileForm } from "#app/domain/registration-of-visitors/profile-form.ts";
import { loadProfile } from "#app/features/registration/load-profile.ts";
import { updateProfile } from "#app/features/registration/update-profile.ts";
import { readForm } from "#app/http/form.ts";
import { change, orNotFound, signedIn, view } from "#app/http/guard.ts";
import { goTo } from "#app/http/redirect.ts";
import { ButtonLink, ButtonRow } from "#app/ui/button.tsx";
import { DefinitionList } from "#app/ui/definition-list.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeading, Section, Wrap } from "#app/ui/page.tsx";
import { ConsentPart } from "./parts/consent-part.tsx";
import { InterestsPart } from "./parts/interests-part.tsx";
import { OwnChallenges } from "./parts/own-challenges.tsx";
import { PROFILE_DONE, PROFILE_REFUSALS } from "./parts/profile-outcomes.ts";
import { SignOffPart } from "./parts/sign-off-part.tsx";

export const meta: MetaFunction = () => [{ title: "Mijn aanmelding | PraktijkVoorbeeldenParade" }];

export const loader = view("routes/visitor/profile", async ({ request, params, viewer }) => {
  const me = signedIn(viewer);
  const { event: slug = "" } = params;
  const { day, consent, ...profile } = orNotFound(await loadProfile(me.userId, slug));
  const done = new URL(request.url).searchParams.get("gelukt") ?? "";
  return data({
    ...profile,
    slug,
    done: PROFILE_DONE[done] ?? null,
    when: day ? `${longDate(day.opensAt)}, ${timeRange(day.opensAt, day.closesAt)}` : null,
    where: day ? `${day.venue}, ${day.address}` : null,
    consent: consent && { wording: consent.wording, givenOn: longDate(consent.givenAt) },
  });
});

export const action = change("routes/visitor/profile", async ({ request, params, viewer }) => {
  const me = signedIn(viewer);
  const { event: slug = "" } = params;
  const form = await readForm(request, profileForm);
  if (!form.ok) return form.answer;
  const updated = await updateProfile(me.userId, slug, form.value, new Date());
  if (!updated.ok) {
    if (updated.reason === "not-registered") return goTo(`/${slug}/aanmelden`);
    return form.refuse(PROFILE_REFUSALS[updated.reason]);
  }
  if (form.value.intent === "sign-off") return goTo(`/${slug}/aanmelden?gelukt=afgemeld`);
  return goTo(`/${slug}/mijn-aanmelding?gelukt=${form.value.intent}`);
});

export default function Profile() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { slug, done } = page;
  return (
    <>
      <Wrap>
        <PageHeading
          title="Mijn aanmelding"
          intro="Je komt naar de parade. Hier verander je wat je zoekt, wat je meebrengt en of je wordt voorgesteld."
        />
        <Stack gap={6}>
          {done ? (
            <Notice tone="good" live title={done.title}>
              {done.text}
            </Notice>
          ) : null}
          <DefinitionList
            items={[
              ...(page.when ? [{ term: "Wanneer", description: page.when }] : []),
              ...(page.where ? [{ term: "Waar", description: page.where }] : []),
              { term: "Gemeente", description: page.organisation },
            ]}
          />
          <ButtonRow>
            <ButtonLink variant="ribbon" href={`/${slug}/mijn-route`}>
              Bekijk je route
            </ButtonLink>
          </ButtonRow>
        </Stack>
      </Wrap>
      <Section title="Wat je zoekt" id="thema" compact>
        <InterestsPart themes={page.themes} interests={page.interests} answer={answer} />
      </Section>
      <Section title="Waar je tegenaan loopt" id="vraagstukken" tone="sand" compact>
        <OwnChallenges challenges={page.challenges} nextKey={page.nextKey} answer={answer} />
      </Section>
      <Section title="Na de parade" id="introductie" compact>
        <ConsentPart consent={page.consent} answer={answer} />
      </Section>
      <Section title="Kun je toch niet?" id="afmelden" tone="sand" compact>
        <SignOffPart answer={answer} />
      </Section>
    </>
  );
}
