import { data, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { longDateTime } from "#app/domain/dates/dutch.ts";
import { IMPORT_KINDS, IMPORT_LIMITS, type ImportKind } from "#app/domain/imports/import.ts";
import { loadEvent } from "#app/features/events/load-event.ts";
import { listDrafts } from "#app/features/imports/load-draft.ts";
import { receiveImport } from "#app/features/imports/receive-import.ts";
import { readTold } from "#app/http/flash.ts";
import { change, orNotFound, signedIn, view } from "#app/http/guard.ts";
import { goTo } from "#app/http/redirect.ts";
import { withUpload } from "#app/http/upload.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { FileInput } from "#app/ui/file-input.tsx";
import { FormActions } from "#app/ui/form.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { Anchor } from "#app/ui/link.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeading, Section, Wrap } from "#app/ui/page.tsx";
import { Told } from "#app/ui/told.tsx";
import { ColumnHelp } from "./parts/column-help.tsx";
import { fileRefusal, IMPORT_KIND_WORDS, kindOfSlug } from "./parts/import-words.ts";

export const meta: MetaFunction = () => [{ title: "Inlezen | PraktijkVoorbeeldenParade" }];

export const loader = view("routes/organiser/import", async ({ params, request }) => {
  const event = orNotFound(await loadEvent(params.event));
  const drafts = await listDrafts(event.id, new Date());
  const { told, headers } = await readTold(request);
  return data(
    {
      slug: event.slug,
      told,
      drafts: drafts.map(({ createdAt, ...draft }) => ({
        ...draft,
        when: longDateTime(createdAt),
      })),
    },
    { headers },
  );
});

export const action = change("routes/organiser/import", async ({ params, request, viewer }) => {
  const event = orNotFound(await loadEvent(params.event));
  const kind = orNotFound(
    kindOfSlug(new URL(request.url).searchParams.get("soort") ?? "voorbeelden"),
  );
  const refuse = (message: string) => data({ kind, message }, { status: 400 });
  return withUpload(request, IMPORT_LIMITS.fileBytes, async (upload) => {
    if (!upload.ok) return refuse(fileRefusal({ ok: false, reason: upload.reason }));
    if (!upload.file) return refuse(fileRefusal({ reason: "no-file" }));
    const about = { eventId: event.id, kind, userId: signedIn(viewer).userId };
    const received = await receiveImport(upload.file, about, new Date());
    if (!received.ok) return refuse(fileRefusal(received));
    return goTo(`/${event.slug}/organisatie/inlezen/${received.draftId}`);
  });
});

export default function Import() {
  const { slug, drafts, told } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const here = `/${slug}/organisatie/inlezen`;
  const errors = refused ? [{ id: `bestand-${refused.kind}`, message: refused.message }] : [];
  return (
    <>
      <Wrap>
        <PageHeading
          eyebrow="Organisatie"
          title="Lees een lijst in"
          intro="Heb je al een lijst met voorbeelden of bezoekers? Lees hem in uit Excel of csv. Je ziet eerst per rij wat er gebeurt, er wordt nog niets bewaard."
        />
        <Stack>
          <Told>{told}</Told>
          <ErrorSummary errors={errors} title="Dit bestand kunnen we niet lezen" nothingTyped />
          {drafts.length > 0 ? (
            <Notice title="Deze bestanden wachten nog op jou">
              <ul>
                {drafts.map(({ id, fileName, kind, when }) => (
                  <li key={id}>
                    <Anchor href={`${here}/${id}`}>{fileName}</Anchor> (
                    {IMPORT_KIND_WORDS[kind].title.toLowerCase()}, {when})
                  </li>
                ))}
              </ul>
              <p>Na een dag gooien we ze weg.</p>
            </Notice>
          ) : null}
        </Stack>
      </Wrap>
      {IMPORT_KINDS.map((kind, index) => (
        <Section
          key={kind}
          id={kind}
          title={IMPORT_KIND_WORDS[kind].title}
          tone={index % 2 === 0 ? "paper" : "sand"}
          compact
        >
          <UploadPart
            kind={kind}
            here={here}
            error={refused?.kind === kind ? refused.message : null}
          />
        </Section>
      ))}
    </>
  );
}

function UploadPart({
  kind,
  here,
  error,
}: {
  kind: ImportKind;
  here: string;
  error: string | null;
}) {
  const { slug } = IMPORT_KIND_WORDS[kind];
  const target = `${here}?soort=${slug}`;
  const isReading = useNavigation().formAction === target;
  const template = `${here}/voorbeeld/${slug}`;
  return (
    <Stack>
      <p>
        Begin met het voorbeeldbestand:{" "}
        <Anchor href={`${template}.xlsx`} reload download>
          Excel met uitleg
        </Anchor>{" "}
        of{" "}
        <Anchor href={`${template}.csv`} reload download>
          csv
        </Anchor>
        . Een eigen lijst kan ook, als de kolommen zo heten.
      </p>
      <ColumnHelp kind={kind} />
      <Form method="post" action={target} encType="multipart/form-data" noValidate>
        <FileInput
          id={`bestand-${kind}`}
          name="file"
          label="Kies een bestand"
          help={`Een xlsx of csv van hoogstens 5 MB en ${IMPORT_LIMITS.rows} rijen.`}
          accept=".xlsx,.csv,.txt,text/csv"
          error={error}
        />
        <FormActions>
          <Button variant={kind === "contributions" ? "ribbon" : "ink"}>
            {isReading ? "We lezen…" : "Bekijk wat erin staat"}
          </Button>
        </FormActions>
      </Form>
    </Stack>
  );
}
