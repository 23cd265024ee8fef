import { data, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { renameForm } from "#app/domain/people/rename-form.ts";
import { eraseMe } from "#app/features/privacy/erase-me.ts";
import { loadMyData } from "#app/features/privacy/load-my-data.ts";
import { renameMe } from "#app/features/privacy/rename-me.ts";
import { readForm } from "#app/http/form.ts";
import { change, signedIn, view } from "#app/http/guard.ts";
import { goTo } from "#app/http/redirect.ts";
import { endSession } from "#app/http/session.ts";
import { Button, ButtonLink, ButtonRow } from "#app/ui/button.tsx";
import { Checkbox } from "#app/ui/choice.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { text, tick, useServerForm } from "#app/ui/form-binding.ts";
import { Anchor } from "#app/ui/link.tsx";
import { Panel, Stack } from "#app/ui/layout.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeading, Section, Wrap } from "#app/ui/page.tsx";
import { DefinitionList } from "#app/ui/definition-list.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { plainValue } from "#app/domain/privacy/plain-value.ts";
import { TextInput } from "#app/ui/text-field.tsx";

export const meta: MetaFunction = () => [{ title: "Mijn gegevens | PraktijkVoorbeeldenParade" }];

export const loader = view("routes/account/my-data", async ({ request, viewer }) => {
  const me = signedIn(viewer);
  const renamed = new URL(request.url).searchParams.get("gelukt") === "naam";
  return data({ me, renamed, tables: await loadMyData(me) });
});

export const action = change("routes/account/my-data", async ({ request, viewer }) => {
  const me = signedIn(viewer);
  const form = await readForm(request, renameForm);
  if (!form.ok) return form.answer;
  if (form.value.intent === "rename") {
    await renameMe(me.userId, form.value.name);
    return goTo("/mijn-gegevens?gelukt=naam");
  }
  const erased = await eraseMe(me);
  if (!erased.ok) {
    const events = erased.events.join(" en ");
    return form.refuse({
      sure: [`Jij bent de enige organisator van ${events}. Wijs eerst een ander aan`],
    });
  }
  return goTo("/?gelukt=gewist", { headers: { "Set-Cookie": await endSession(request) } });
});

type HeldTable = Awaited<ReturnType<typeof loadMyData>>[number];

export default function MyData() {
  const { me, renamed, tables } = useLoaderData<typeof loader>();
  const { formProps, fields, errors } = useServerForm<{ name: string; sure: string }>({
    id: "gegevens",
    answer: useActionData<typeof action>(),
    defaultValue: { name: me.name ?? "" },
  });
  return (
    <>
      <Wrap>
        <PageHeading
          title="Mijn gegevens"
          intro="Dit is alles wat we van je bewaren: waarom, hoe lang en wie het ziet. Je kunt het meenemen en wissen."
        />
        <Stack gap={5}>
          {renamed ? (
            <Notice tone="good" live>
              Zo noemen we je voortaan.
            </Notice>
          ) : null}
          <ErrorSummary errors={errors} />
          <Form method="post" {...formProps}>
            <TextInput
              {...text(fields.name)}
              label="Hoe mogen we je noemen?"
              help="Je naam of je functie. Zo zien je collega's en de organisatie je."
              autoComplete="name"
              width="medium"
              maxLength={80}
            />
            <Button name="intent" value="rename">
              Bewaar
            </Button>
          </Form>
        </Stack>
      </Wrap>
      <Section title="Wat we van je weten" id="wat-we-weten" compact>
        <Stack gap={3}>
          {tables.map((table) => (
            <Held key={table.title} held={table} />
          ))}
          <ButtonRow>
            <ButtonLink href="/mijn-gegevens/export.json" download="mijn-gegevens.json">
              Neem alles mee (JSON)
            </ButtonLink>
          </ButtonRow>
        </Stack>
      </Section>
      <Section title="Wis mijn gegevens" id="wissen" tone="sand" compact>
        <Stack>
          <p>
            Dan ben je afgemeld voor alles, gaan je route en wat je bewaarde weg en stellen we je
            aan niemand meer voor. Wat je namens je gemeente aanmeldde blijft van je gemeente,
            zonder jouw naam. Dit kan niet ongedaan worden gemaakt.{" "}
            <Anchor href="/privacy">Zo gaan we om met je gegevens</Anchor>.
          </p>
          <Form method="post" id="wis">
            <Checkbox
              {...tick(fields.sure)}
              label="Ja, ik weet het zeker: wis alles wat van mij is"
              value="on"
            />
            <Button name="intent" value="erase">
              Wis mijn gegevens
            </Button>
          </Form>
        </Stack>
      </Section>
    </>
  );
}

/** One table of the register: what we hold, and why. */
function Held({ held }: { held: HeldTable }) {
  const { title, why, term, seenBy, columns, rows } = held;
  return (
    <Fold summary={`${title} (${rows.length})`}>
      <Stack gap={3}>
        <DefinitionList
          items={[
            { term: "Waarom", description: `${why}.` },
            { term: "Hoe lang", description: `${term}.` },
            { term: "Wie ziet het", description: `${seenBy}.` },
          ]}
        />
        {rows.map((row, index) => (
          <Panel key={index} tone="sheet">
            <DefinitionList
              items={Object.entries(columns).map(([column, label]) => ({
                term: label,
                description: plainValue(row[column]),
              }))}
            />
          </Panel>
        ))}
      </Stack>
    </Fold>
  );
}
