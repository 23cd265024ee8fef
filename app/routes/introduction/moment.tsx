import { data, type MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { dayAndMonth, timeRange } from "#app/domain/dates/dutch.ts";
import { momentsForm } from "#app/domain/introductions/answer-forms.ts";
import { MEETING_MINUTES } from "#app/domain/introductions/moments.ts";
import { chooseMoments, loadMoments } from "#app/features/introductions/choose-moments.ts";
import { goToAndTell, readTold } from "#app/http/flash.ts";
import { readForm } from "#app/http/form.ts";
import { change, view } from "#app/http/guard.ts";
import { linkIn } from "#app/http/introduction-link.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { ChoiceGroup } from "#app/ui/choice.tsx";
import { FormActions } from "#app/ui/form.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeading, Wrap } from "#app/ui/page.tsx";
import { Told } from "#app/ui/told.tsx";
import { Gone } from "./parts/gone.tsx";
import { NOT_INDEXED } from "./parts/not-indexed.ts";

export const meta: MetaFunction = () => [
  { title: "Kies een moment | PraktijkVoorbeeldenParade" },
  NOT_INDEXED,
];

export const loader = view("routes/introduction/moment", async ({ params, request }) => {
  const { event = "", token = "" } = params;
  const found = await loadMoments(linkIn("moment", params), new Date());
  const { told, headers } = await readTold(request);
  if (!found) return data({ event, told, page: null }, { status: 410, headers });
  const { proposed, suits, meetsAt, ...names } = found;
  const page = {
    ...names,
    options: proposed.map((moment) => ({ value: moment.toISOString(), label: halfHour(moment) })),
    chosen: suits.map((moment) => moment.toISOString()),
    meeting: meetsAt && halfHour(meetsAt),
    calendarHref: `/${event}/kennismaken/moment/${encodeURIComponent(token)}/afspraak.ics`,
  };
  return data({ event, told, page }, { headers });
});

export const action = change("routes/introduction/moment", async ({ params, request }) => {
  const form = await readForm(request, momentsForm);
  if (!form.ok) return form.answer;
  const link = linkIn("moment", params);
  const moments = form.value.moments.map((moment) => new Date(moment));
  const chosen = await chooseMoments({ ...link, moments }, new Date());
  const here = `/${link.eventSlug}/kennismaken/moment/${encodeURIComponent(params.token ?? "")}`;
  if (!chosen.ok) return goToAndTell(here, "Er viel niets meer te kiezen.");
  return goToAndTell(
    here,
    chosen.meetsAt
      ? "Dat past jullie allebei. Je krijgt het in een mail voor je agenda."
      : "We hebben bewaard wat je past. Kiest de ander hetzelfde, dan krijg je een mail.",
  );
});

function halfHour(startsAt: Date): string {
  const endsAt = new Date(startsAt.getTime() + MEETING_MINUTES * 60_000);
  return `${dayAndMonth(startsAt)}, ${timeRange(startsAt, endsAt)}`;
}

export default function MomentPage() {
  const { event, told, page } = useLoaderData<typeof loader>();
  if (!page) {
    return (
      <Gone event={event} title="Deze link werkt niet meer">
        Zoek de mail waarin we jullie voorstelden: daar staat het adres van de ander in.
      </Gone>
    );
  }
  const { other, person, options, chosen, meeting, calendarHref, otherTicked } = page;
  return (
    <Wrap narrow>
      <PageHeading
        eyebrow="Kennismaken"
        title={meeting ? `Jullie bellen: ${meeting}` : `Wanneer bel je met ${other}?`}
        intro={`${person.label}, ${person.email}`}
      />
      <Stack gap={5}>
        <Told>{told}</Told>
        {meeting ? (
          <ButtonLink variant="ribbon" icon="calendar" href={calendarHref} reload>
            Zet het in je agenda
          </ButtonLink>
        ) : options.length === 0 ? (
          <Notice title="Deze momenten zijn voorbij">
            Schrijf de ander zelf: het adres staat hierboven.
          </Notice>
        ) : (
          <Form method="post">
            <ChoiceGroup
              type="checkbox"
              name="moments"
              legend="Welke momenten passen jou?"
              help={
                otherTicked
                  ? `${other} koos al. Past je hetzelfde, dan is het meteen een afspraak.`
                  : `Vink alles aan wat kan. Het eerste dat jullie allebei past, wordt de afspraak.`
              }
              options={options}
              defaultValue={chosen}
            />
            <FormActions>
              <Button variant="ribbon">Bewaar wat mij past</Button>
            </FormActions>
          </Form>
        )}
        <p className="small soft">
          Past niets, of kom je liever langs? Schrijf de ander dan zelf: dat adres staat hierboven.
        </p>
      </Stack>
    </Wrap>
  );
}
