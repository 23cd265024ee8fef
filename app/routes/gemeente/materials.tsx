import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { MATERIAL_KINDS, MATERIAL_LIMITS, sizeText } from "#app/domain/materials/material.ts";
import { loadMaterials } from "#app/features/materials/load-materials.ts";
import { formOf } from "#app/http/form-data.ts";
import { change, notFound, orNotFound, signedIn, view } from "#app/http/guard.ts";
import { goTo } from "#app/http/redirect.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Panel, Split, Stack } from "#app/ui/layout.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeading, Wrap } from "#app/ui/page.tsx";
import { FigureList } from "#app/ui/status-label.tsx";
import { BackLink } from "#app/ui/wayfinding.tsx";
import { AudienceHelp } from "./parts/audience-help.tsx";
import { changeMaterials } from "./parts/change-materials.ts";
import { ConfirmFileRemoval } from "./parts/confirm-file-removal.tsx";
import { MaterialRows } from "./parts/material-rows.tsx";
import { CHANGE_PROBLEMS, MATERIAL_OUTCOMES } from "./parts/material-words.ts";
import { receiveMaterial } from "./parts/receive-material.ts";
import { UploadForm, uploadFieldId } from "./parts/upload-form.tsx";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  const title = page ? `Foto’s en bestanden bij ${page.title}` : "Foto’s en bestanden";
  return [{ title: `${title} | PraktijkVoorbeeldenParade` }];
};

interface Params {
  event?: string;
  organisation?: string;
  contribution?: string;
}

function addressOf({ event = "", organisation = "", contribution = "" }: Params) {
  const address = {
    eventSlug: event,
    organisationSlug: organisation,
    contributionId: contribution,
  };
  const back = `/${event}/gemeente/${organisation}/voorbeelden/${contribution}`;
  return { address, back, here: `${back}/bestanden` };
}

export const loader = view("routes/gemeente/materials", async ({ request, params }) => {
  const { address, back, here } = addressOf(params);
  const page = orNotFound(await loadMaterials(address));
  const asked = new URL(request.url).searchParams;
  const outcome = MATERIAL_OUTCOMES.get(asked.get("gelukt") ?? "") ?? null;
  const toDelete = page.materials.find(({ id }) => id === asked.get("weg")) ?? null;
  return data({ ...page, event: address.eventSlug, back, here, outcome, toDelete });
});

export const action = change("routes/gemeente/materials", async ({ request, params, viewer }) => {
  const { address, here } = addressOf(params);
  if (request.headers.get("Content-Type")?.startsWith("multipart/form-data")) {
    const received = await receiveMaterial(request, address, signedIn(viewer).userId);
    if (received.ok) return goTo(`${here}?gelukt=${received.kind}`);
    if (received.reason === "not-found") throw notFound();
    return data({ notAdded: received, notChanged: null }, { status: 400 });
  }
  const changed = await changeMaterials(await formOf(request), address);
  if (changed.ok) return goTo(`${here}?gelukt=${changed.outcome}`);
  if (changed.reason === "not-found") throw notFound();
  const notChanged = { id: changed.materialId, message: CHANGE_PROBLEMS[changed.reason] };
  return data({ notAdded: null, notChanged }, { status: 400 });
});

const PARTS = {
  photo: { id: "fotos", title: "Foto’s", empty: "Er staan nog geen foto’s bij." },
  document: {
    id: "documenten",
    title: "Presentaties en documenten",
    empty: "Er staan nog geen presentaties of documenten bij.",
  },
} as const;

export default function Materials() {
  const page = useLoaderData<typeof loader>();
  const { notAdded = null, notChanged = null } = useActionData<typeof action>() ?? {};
  const { materials, taken, mayChange, here, event, toDelete } = page;
  const errors = [
    ...(notAdded ? [{ ...notAdded, id: uploadFieldId(notAdded.kind, notAdded.field) }] : []),
    ...(notChanged ? [{ ...notChanged, id: `alt-${notChanged.id}` }] : []),
  ];
  return (
    <Wrap>
      <PageHeading
        back={<BackLink href={page.back}>Terug naar het voorbeeld</BackLink>}
        eyebrow={`${page.organisation.name}: ${page.title}`}
        title="Foto’s en bestanden"
        intro="Laat zien hoe het eruitziet, en geef mee wat een ander kan gebruiken."
        aside={
          <FigureList
            figures={[
              { value: taken.files, label: `van ${MATERIAL_LIMITS.files} bestanden` },
              {
                value: sizeText(taken.bytes),
                label: `van ${sizeText(MATERIAL_LIMITS.totalBytes)}`,
              },
            ]}
          />
        }
      />
      <ErrorSummary errors={errors} title="Dit lukte niet" nothingTyped />
      <Split aside={<AudienceHelp />}>
        <Stack gap={7}>
          {page.outcome ? <Notice tone="good" title={page.outcome} live /> : null}
          {toDelete ? <ConfirmFileRemoval file={toDelete} here={here} /> : null}
          {mayChange ? null : (
            <Notice title="Hier kan niets meer bij">Dit voorbeeld doet niet meer mee.</Notice>
          )}
          {MATERIAL_KINDS.map((kind) => {
            const { id, title, empty } = PARTS[kind];
            const own = materials.filter((material) => material.kind === kind);
            return (
              <section key={kind} aria-labelledby={id}>
                <Stack gap={5}>
                  <h2 id={id}>{title}</h2>
                  {own.length > 0 ? (
                    <MaterialRows
                      label={title}
                      materials={own}
                      refused={notChanged}
                      {...{ event, here, mayChange }}
                    />
                  ) : (
                    <p>{empty}</p>
                  )}
                  {mayChange ? (
                    <Panel>
                      <UploadForm
                        kind={kind}
                        here={here}
                        notAdded={notAdded?.kind === kind ? notAdded : null}
                      />
                    </Panel>
                  ) : null}
                </Stack>
              </section>
            );
          })}
        </Stack>
      </Split>
    </Wrap>
  );
}
