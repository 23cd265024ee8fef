import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { longDate, timeRange } from "#app/domain/dates/dutch.ts";
import { profileForm } from "#app/domain/registration-of-visitors/profile-form.ts";
import { loadProfile } from "#app/features/registration/load-profile.ts";
import { updateProfile } from "#app/features/registration/update-profile.ts";
import { proposeNewRoute } from "#app/features/routes-of-visitors/propose-route.ts";
import { readForm } from "#app/http/form.ts";
import { change, orNotFound, signedIn, view } from "#app/http/guard.ts";
import { goTo } from "#app/http/redirect.ts";
import { ButtonLink, ButtonRow } from "#app/ui/button.tsx";
import { DefinitionList } from "#app/ui/definition-list.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeading, Section, Wrap } from "#app/ui/page.tsx";
import { answerTo } from "./parts/answer-to.ts";
import { ConsentPart } from "./parts/consent-part.tsx";
import { DetailsPart } from "./parts/details-part.tsx";
import { InterestsPart } from "./parts/interests-part.tsx";
import { OwnChallenges } from "./parts/own-challenges.tsx";
import { EraseHint, KeptChallenges, KeptInterests } from "./parts/profile-after.tsx";
import { PROFILE_DONE, PROFILE_REFUSALS } from "./parts/profile-outcomes.ts";
import { SignOffPart } from "./parts/sign-off-part.tsx";

export const meta: MetaFunction = () => [{ title: "Mijn aanmelding | PraktijkVoorbeeldenParade" }];

// Also after a refusal: the parade may just be over.
export const shouldRevalidate = () => true;

export const loader = view("routes/visitor/profile", async ({ request, params, viewer }) => {
  const me = signedIn(viewer);
  const { event: slug = "" } = params;
  const { day, days, consent, ...profile } = orNotFound(
    await loadProfile(me.userId, slug, new Date()),
  );
  const done = new URL(request.url).searchParams.get("gelukt") ?? "";
  return data({
    ...profile,
    slug,
    done: PROFILE_DONE[done] ?? null,
    when: day ? `${longDate(day.opensAt)}, ${timeRange(day.opensAt, day.closesAt)}` : null,
    day: day?.id ?? "",
    days: days.map(({ id, town, opensAt }) => ({
      value: id,
      label: `${longDate(opensAt)} in ${town}`,
    })),
    where: day ? `${day.venue}, ${day.address}` : null,
    consent: consent && { wording: consent.wording, givenOn: longDate(consent.givenAt) },
  });
});

export const action = change("routes/visitor/profile", async ({ request, params, viewer }) => {
  const me = signedIn(viewer);
  const { event: slug = "" } = params;
  const form = await readForm(request, profileForm);
  if (!form.ok) return form.answer;
  const now = new Date();
  const updated = await updateProfile(me.userId, slug, form.value, now);
  if (!updated.ok) {
    if (updated.reason === "not-registered") return goTo(`/${slug}/aanmelden`);
    return form.refuse(PROFILE_REFUSALS[updated.reason]);
  }
  if (updated.isOtherDay) {
    // Without a programme there is nothing to propose yet: the page of the route says so.
    await proposeNewRoute(me.userId, slug, now);
    return goTo(`/${slug}/mijn-aanmelding?gelukt=other-day`);
  }
  if (form.value.intent === "sign-off") return goTo(`/${slug}/aanmelden?gelukt=afgemeld`);
  return goTo(`/${slug}/mijn-aanmelding?gelukt=${form.value.intent}`);
});

export default function Profile() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { slug, done, isOver } = page;
  const refused =
    isOver && answer !== undefined && answerTo(answer, { intent: "consent" }) === undefined;
  return (
    <>
      <Wrap>
        <PageHeading
          title="Mijn aanmelding"
          intro={
            isOver
              ? "Je meldde je aan voor deze parade. Dit vertelde je ons."
              : "Je komt naar de parade. Hier verander je wat je zoekt, wat je meebrengt en of je wordt voorgesteld."
          }
        />
        <Stack gap={6}>
          {done ? (
            <Notice tone="good" live title={done.title}>
              {done.text}
            </Notice>
          ) : null}
          {isOver ? (
            <Notice tone={refused ? "error" : "info"} live={refused} title="Deze parade is geweest">
              Je aanmelding blijft zoals die was. Je kunt nog wel zeggen of we je mogen voorstellen.
            </Notice>
          ) : null}
          <DefinitionList
            items={[
              ...(page.when ? [{ term: "Wanneer", description: page.when }] : []),
              ...(page.where ? [{ term: "Waar", description: page.where }] : []),
              { term: "Gemeente", description: page.organisation },
            ]}
          />
          {isOver ? null : (
            <DetailsPart {...page} municipality={page.organisation} answer={answer} />
          )}
          <ButtonRow>
            <ButtonLink variant="ribbon" href={`/${slug}/mijn-route`}>
              Bekijk je route
            </ButtonLink>
          </ButtonRow>
        </Stack>
      </Wrap>
      <Section title={isOver ? "Wat je zocht" : "Wat je zoekt"} id="thema" compact>
        {isOver ? (
          <KeptInterests themes={page.themes.filter(({ id }) => page.interests.includes(id))} />
        ) : (
          <InterestsPart themes={page.themes} interests={page.interests} answer={answer} />
        )}
      </Section>
      <Section title="Waar je tegenaan loopt" id="vraagstukken" tone="sand" compact>
        {isOver ? (
          <KeptChallenges challenges={page.challenges} />
        ) : (
          <OwnChallenges challenges={page.challenges} nextKey={page.nextKey} answer={answer} />
        )}
      </Section>
      <Section title="Na de parade" id="introductie" compact>
        <ConsentPart consent={page.consent} answer={answer} />
      </Section>
      {isOver ? (
        <Section title="Je gegevens" id="wissen" tone="sand" compact>
          <EraseHint />
        </Section>
      ) : (
        <Section title="Kun je toch niet?" id="afmelden" tone="sand" compact>
          <SignOffPart answer={answer} />
        </Section>
      )}
    </>
  );
}
