import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { longDate, longDateTime } from "#app/domain/dates/dutch.ts";
import { isRegisteredFor } from "#app/domain/people/viewer.ts";
import { challengesOf, registerForm } from "#app/domain/registration-of-visitors/register-form.ts";
import { loadRegisterPage } from "#app/features/registration/load-register-page.ts";
import { registerVisitor } from "#app/features/registration/register-visitor.ts";
import { proposeNewRoute } from "#app/features/routes-of-visitors/propose-route.ts";
import { readForm } from "#app/http/form.ts";
import { change, notFound, orNotFound, signedIn, view } from "#app/http/guard.ts";
import { goTo } from "#app/http/redirect.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeading, Wrap } from "#app/ui/page.tsx";
import { RegisterForm } from "./parts/register-form.tsx";
import { REGISTER_REFUSALS } from "./parts/register-refusals.ts";

export const meta: MetaFunction = () => [
  { title: "Meld je aan | PraktijkVoorbeeldenParade" },
  { name: "description", content: "Vertel wat je zoekt en krijg je eigen route over de parade." },
];

export const loader = view("routes/visitor/register", async ({ request, params, viewer }) => {
  const me = signedIn(viewer);
  const { event: slug = "" } = params;
  if (isRegisteredFor(me, slug)) throw goTo(`/${slug}/mijn-aanmelding`);
  const { event, opensAt, ...page } = orNotFound(await loadRegisterPage(slug, new Date()));
  return data({
    ...page,
    opens: opensAt ? longDateTime(opensAt) : null,
    slug,
    signedOff: new URL(request.url).searchParams.get("gelukt") === "afgemeld",
    eventName: event.name,
    days: event.days.map(({ id, town, opensAt }) => ({
      value: id,
      label: `${longDate(opensAt)} in ${town}`,
    })),
    name: me.name ?? "",
    municipality: me.organisations[0]?.name ?? "",
  });
});

export const action = change("routes/visitor/register", async ({ request, params, viewer }) => {
  const me = signedIn(viewer);
  const { event: slug = "" } = params;
  const form = await readForm(request, registerForm);
  if (!form.ok) return form.answer;
  const { name, municipality, day, interests, consent } = form.value;
  const registered = await registerVisitor(
    {
      person: { userId: me.userId, email: me.email, name },
      eventSlug: slug,
      municipalityCode: municipality,
      dayId: day,
      interests,
      challenges: challengesOf(form.value),
      consents: consent === "on",
    },
    new Date(),
  );
  if (!registered.ok) {
    if (registered.reason === "not-found") throw notFound();
    if (registered.reason === "already-registered") return goTo(`/${slug}/mijn-aanmelding`);
    return form.refuse(REGISTER_REFUSALS[registered.reason]);
  }
  // Without a programme there is nothing to propose yet: the page of the route says so.
  await proposeNewRoute(me.userId, slug, new Date());
  return goTo(`/${slug}/mijn-route?gelukt=aangemeld`);
});

export default function Register() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const cannot = page.isCalledOff || page.isOver || page.opens !== null || page.days.length === 0;
  return (
    <Wrap>
      <PageHeading
        title="Maak je route"
        intro={`Vertel wat je zoekt op de ${page.eventName}. Je krijgt meteen een route langs stands en workshops die daarbij passen.`}
      />
      {page.signedOff && !answer ? (
        <Notice tone="good" live title="Je bent afgemeld">
          Jammer dat je niet komt. Kun je toch? Meld je dan hieronder weer aan.
        </Notice>
      ) : null}
      {cannot ? (
        <Notice title={cannotTitle(page)}>
          <p>
            {page.isCalledOff
              ? "Aanmelden kan niet meer. De voorbeelden kun je nog bekijken."
              : page.isOver
                ? "Aanmelden kan niet meer. De voorbeelden kun je nog bekijken."
                : page.opens
                  ? `Aanmelden kan vanaf ${page.opens}. Kijk dan nog eens.`
                  : "De dag is nog niet bekend. Kijk later nog eens."}
          </p>
          <ButtonLink href={`/${page.slug}/voorbeelden`}>Bekijk de voorbeelden</ButtonLink>
        </Notice>
      ) : (
        <RegisterForm {...page} answer={answer} />
      )}
    </Wrap>
  );
}

function cannotTitle({ isCalledOff, isOver }: { isCalledOff: boolean; isOver: boolean }): string {
  if (isCalledOff) return "Dit evenement gaat niet door";
  return isOver ? "Deze parade is geweest" : "Aanmelden kan nog niet";
}
