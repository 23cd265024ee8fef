import { data, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { THEME_FAMILIES, THEME_FAMILY_NAMES } from "#app/domain/themes/family.ts";
import { loadEvent } from "#app/features/events/load-event.ts";
import { loadThemes } from "#app/features/events/load-settings.ts";
import { readTold } from "#app/http/flash.ts";
import { orNotFound, view } from "#app/http/guard.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { EmptyStall } from "#app/ui/empty-stall.tsx";
import { Anchor } from "#app/ui/link.tsx";
import { ThemeLabel } from "#app/ui/theme.tsx";
import { NEW } from "./parts/day-texts.ts";
import { settingsHref, SettingsPage, toSettings } from "./parts/settings-page.tsx";

export const meta: MetaFunction = () => [{ title: "Thema’s | PraktijkVoorbeeldenParade" }];

export const loader = view("routes/organiser/event-themes", async ({ params, request }) => {
  const { slug } = orNotFound(await loadEvent(params.event));
  const themes = await loadThemes(slug);
  const names = new Map(themes.map(({ id, name }) => [id, name]));
  const { told, headers } = await readTold(request);
  const rows = THEME_FAMILIES.flatMap((family) =>
    themes
      .filter((theme) => theme.family === family)
      .map(({ broaderId, ...theme }) => ({
        ...theme,
        broader: broaderId ? (names.get(broaderId) ?? null) : null,
      })),
  );
  return data({ slug, rows, told }, { headers });
});

export default function EventThemes() {
  const { slug, rows, told } = useLoaderData<typeof loader>();
  const add = (
    <ButtonLink variant="ribbon" href={settingsHref(slug, `themas/${NEW}`)}>
      Voeg een thema toe
    </ButtonLink>
  );
  return (
    <SettingsPage
      title="Thema’s"
      intro="Hiermee vinden gemeenten en bezoekers elkaar. De andere woorden tellen mee bij zoeken en bij het koppelen."
      back={toSettings(slug)}
      told={told}
    >
      {rows.length === 0 ? (
        <EmptyStall title="Er zijn nog geen thema’s" action={add}>
          Zonder thema’s kan niemand iets aanmelden.
        </EmptyStall>
      ) : (
        <>
          <p>{add}</p>
          <DataTable
            caption={`De ${rows.length} thema’s van dit evenement`}
            captionHidden
            rowHeader="name"
            columns={[
              { key: "name", header: "Thema" },
              { key: "family", header: "Familie", onPhone: "plain" },
              { key: "words", header: "Andere woorden", onPhone: "labelled" },
              { key: "broader", header: "Onderdeel van", onPhone: "labelled" },
              { key: "use", header: "In gebruik", onPhone: "labelled", align: "end" },
            ]}
            rows={rows.map((theme) => ({
              id: theme.id,
              cells: {
                name: <Anchor href={settingsHref(slug, `themas/${theme.id}`)}>{theme.name}</Anchor>,
                family: (
                  <ThemeLabel family={theme.family} name={THEME_FAMILY_NAMES[theme.family]} />
                ),
                words: <span className="small">{theme.synonyms.join(", ") || "–"}</span>,
                broader: theme.broader ?? "–",
                use: theme.contributions + theme.challenges + theme.interests,
              },
            }))}
          />
        </>
      )}
    </SettingsPage>
  );
}
