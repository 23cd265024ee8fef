import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { REMOVE } from "#app/domain/events/remove.ts";
import { loadSettingsOverview } from "#app/features/events/load-settings.ts";
import { throwAwayEvent } from "#app/features/events/delete-event.ts";
import { goToAndTell, readTold } from "#app/http/flash.ts";
import { textOf } from "#app/http/form-data.ts";
import { change, notFound, orNotFound, view } from "#app/http/guard.ts";
import { ButtonLink, ButtonRow } from "#app/ui/button.tsx";
import { ConfirmRemoval } from "#app/ui/confirm-removal.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { Anchor } from "#app/ui/link.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeading, Section, Wrap } from "#app/ui/page.tsx";
import { StatusLabel } from "#app/ui/status-label.tsx";
import { Told } from "#app/ui/told.tsx";
import { SettingsDays } from "./parts/settings-days.tsx";
import { settingsHref } from "./parts/settings-page.tsx";
import { overviewTexts } from "./parts/settings-overview.ts";

export const meta: MetaFunction = () => [{ title: "Instellingen | PraktijkVoorbeeldenParade" }];

export const loader = view("routes/organiser/event-settings", async ({ params, request }) => {
  const overview = orNotFound(await loadSettingsOverview(params.event ?? ""));
  const { told, headers } = await readTold(request);
  const asks = new URL(request.url).searchParams.get("weg") === "evenement";
  return data({ ...overviewTexts(overview, new Date()), told, asks }, { headers });
});

export const action = change("routes/organiser/event-settings", async ({ request, params }) => {
  const { event: slug = "" } = params;
  if ((await textOf(request, "intent")) !== REMOVE) return data({ refused: true }, { status: 400 });
  const thrown = await throwAwayEvent(slug);
  if (thrown.ok) return goToAndTell("/evenementen", `${thrown.name} is weg.`);
  if (thrown.reason === "not-found") throw notFound();
  return data({ refused: true }, { status: 409 });
});

export default function EventSettings() {
  const { slug, name, told, asks, stage, parts, days, canThrowAway } =
    useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.refused;
  const to = (path: string) => settingsHref(slug, path);
  return (
    <>
      <Wrap>
        <PageHeading
          eyebrow="Organisatie"
          title="Instellingen"
          intro={`Zo is ${name} ingericht. Wat je verandert, staat meteen op de site.`}
        />
        <Stack gap={5}>
          <Told>{told}</Told>
          {refused ? (
            <Notice tone="error" title="Weggooien kan niet" live>
              Er is al iets aangemeld bij dit evenement.
            </Notice>
          ) : null}
          {asks && canThrowAway ? (
            <ConfirmRemoval
              intent={REMOVE}
              title={`Wil je ${name} weggooien?`}
              yes="Ja, gooi het weg"
              backHref={settingsHref(slug)}
            >
              Alles wat je hebt ingericht gaat weg: teksten, dagen, zalen en thema’s. Dat kun je
              niet terugdraaien.
            </ConfirmRemoval>
          ) : null}
          <Notice tone={stage.isPublic ? "good" : "info"} title={stage.title}>
            {stage.text}
          </Notice>
          <DataTable
            caption="Wat je kunt instellen"
            captionHidden
            columns={[
              { key: "what", header: "Wat" },
              { key: "state", header: "Zo staat het nu", onPhone: "plain" },
              { key: "ready", header: "Klaar?", onPhone: "corner" },
            ]}
            rows={parts.map(({ path, label, state, isReady }) => ({
              id: path,
              cells: {
                what: <Anchor href={to(path)}>{label}</Anchor>,
                state,
                ready: isReady ? (
                  <StatusLabel tone="good">Klaar</StatusLabel>
                ) : (
                  <StatusLabel tone="waiting">{"Nog\u00a0doen"}</StatusLabel>
                ),
              },
            }))}
          />
        </Stack>
      </Wrap>
      <SettingsDays days={days} to={to} />
      <Section id="verder" title="Verder met dit evenement" compact>
        <ButtonRow>
          <ButtonLink icon="copy" href={to("kopie")}>
            Maak er nog een zoals deze
          </ButtonLink>
          <ButtonLink href="/evenementen">Naar een ander evenement</ButtonLink>
          {canThrowAway ? (
            <ButtonLink variant="quiet" href={`${settingsHref(slug)}?weg=evenement`}>
              Gooi dit evenement weg
            </ButtonLink>
          ) : null}
        </ButtonRow>
      </Section>
    </>
  );
}
