import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { teamForm, type TeamRole } from "#app/domain/events/forms.ts";
import { displayName } from "#app/domain/people/viewer.ts";
import { addToTeam } from "#app/features/events/add-to-team.ts";
import { loadEvent } from "#app/features/events/load-event.ts";
import { loadTeam } from "#app/features/events/load-team.ts";
import { removeFromTeam } from "#app/features/events/remove-from-team.ts";
import { goToAndTell, readTold } from "#app/http/flash.ts";
import { textOf } from "#app/http/form-data.ts";
import { readForm } from "#app/http/form.ts";
import { change, notFound, orNotFound, signedIn, view } from "#app/http/guard.ts";
import { Notice } from "#app/ui/notice.tsx";
import { SettingsPage, settingsHref, toSettings } from "./parts/settings-page.tsx";
import { TeamPart } from "./parts/team-part.tsx";

export const meta: MetaFunction = () => [
  { title: "Organisatie en commissie | PraktijkVoorbeeldenParade" },
];

export const loader = view("routes/organiser/event-team", async ({ params, request, viewer }) => {
  const { slug } = orNotFound(await loadEvent(params.event));
  const query = new URL(request.url).searchParams;
  const { told, headers } = await readTold(request);
  return data(
    {
      slug,
      team: await loadTeam(slug),
      me: signedIn(viewer).userId,
      asks: { role: query.get("rol"), userId: query.get("weg") },
      told,
    },
    { headers },
  );
});

export const action = change("routes/organiser/event-team", async ({ request, params, viewer }) => {
  const me = signedIn(viewer);
  const { event: eventSlug = "" } = params;
  const sent = await textOf(request, "role");
  const role: TeamRole = sent === "reviewer" ? "reviewer" : "organiser";
  const form = await readForm(request, teamForm);
  if (!form.ok) return data({ ...form.answer.data, role }, { status: 400 });
  const refuse = (field: string, problem: string) =>
    data({ ...form.refuse({ [field]: [problem] }).data, role }, { status: 400 });
  const here = settingsHref(eventSlug, "mensen");
  if (form.value.intent === "add") {
    const { email } = form.value;
    const by = { userId: me.userId, label: displayName(me) };
    const added = await addToTeam({ eventSlug, role, email }, { by, now: new Date() });
    if (added.ok) return goToAndTell(here, `${email} doet mee. We hebben een mail gestuurd.`);
    if (added.reason === "not-found") throw notFound();
    if (added.reason === "already-there") return refuse("email", "Dit adres staat er al bij");
    const minutes = Math.ceil(added.waitSeconds / 60);
    return refuse("email", `Je voegde net veel mensen toe. Wacht ${minutes} minuten`);
  }
  const { userId } = form.value;
  const removed = await removeFromTeam({ eventSlug, role, userId });
  if (!removed.ok) {
    return removed.reason === "not-found"
      ? goToAndTell(here, "Deze persoon stond er al niet meer bij.")
      : refuse("", "Een evenement heeft altijd een organisator. Voeg eerst iemand anders toe");
  }
  if (role === "organiser" && userId === me.userId) {
    return goToAndTell("/evenementen", "Je organiseert dit evenement niet meer.");
  }
  return goToAndTell(here, "Deze persoon kan er niet meer bij.");
});

const PARTS = [
  {
    role: "organiser",
    title: "Organisatie",
    intro: "Mag alles zien en veranderen, ook deze instellingen.",
  },
  {
    role: "reviewer",
    title: "Selectiecommissie",
    intro: "Leest wat er binnenkomt, geeft een cijfer en zegt wat ze ervan vinden.",
  },
] as const;

export default function EventTeam() {
  const { slug, team, me, asks, told } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <SettingsPage
      title="Organisatie en selectiecommissie"
      intro="Voeg mensen toe met hun mailadres. Ze krijgen een mail en kunnen meteen aan de slag."
      back={toSettings(slug)}
      told={told}
    >
      {team.organiser.length === 1 ? (
        <Notice title="Er is één organisator">
          Voeg er nog iemand bij. Dan gaat het door als die een dag niet kan.
        </Notice>
      ) : null}
      {PARTS.map((part) => (
        <TeamPart
          key={`${part.role}-${team[part.role].length}`}
          {...part}
          people={team[part.role]}
          me={me}
          here={settingsHref(slug, "mensen")}
          asksAbout={asks.role === part.role ? asks.userId : null}
          answer={answer?.role === part.role ? answer : undefined}
        />
      ))}
    </SettingsPage>
  );
}
