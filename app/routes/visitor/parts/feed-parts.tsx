import { Form } from "@remix-run/react";
import { Button, ButtonLink, ButtonRow } from "#app/ui/button.tsx";
import { CopyLine } from "#app/ui/copy-line.tsx";
import { DefinitionList } from "#app/ui/definition-list.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { text, useServerForm, type GivenBack } from "#app/ui/form-binding.ts";
import { Stack } from "#app/ui/layout.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { TextInput } from "#app/ui/text-field.tsx";

/** An address that was just made: now or never. */
export function NewFeed({ address }: { address: string }) {
  return (
    <Notice tone="good" live title="Je agenda-adres is klaar">
      <Stack gap={4}>
        <p>
          Je ziet dit adres alleen nu. Wie het heeft, kan je route lezen: stuur het niet door.
          Kwijt? Maak gewoon een nieuw en trek dit in.
        </p>
        <ButtonRow>
          <ButtonLink
            variant="ribbon"
            icon="calendar"
            href={address.replace(/^https?:/, "webcal:")}
            reload
          >
            Open in je agenda-app
          </ButtonLink>
        </ButtonRow>
        <p>Gebeurt er niets? Kopieer het adres en kies in je agenda voor een agenda “via URL”.</p>
        <CopyLine label="Je agenda-adres" value={address} />
      </Stack>
    </Notice>
  );
}

export interface FeedLine {
  id: string;
  name: string;
  made: string;
  /** null: no app asked yet */
  read: string | null;
}

/** The addresses that work, each with the button that ends it. */
export function FeedList({ feeds }: { feeds: readonly FeedLine[] }) {
  if (feeds.length === 0) return null;
  return (
    <DefinitionList
      items={feeds.map(({ id, name, made, read }) => ({
        term: name,
        description: `Gemaakt op ${made}. ${read ? `Laatst gelezen op ${read}.` : "Nog niet gelezen door een app."}`,
        action: (
          <Form method="post">
            <input type="hidden" name="feed" value={id} />
            <Button name="intent" value="revoke" small variant="outline" about={`: ${name}`}>
              Trek in
            </Button>
          </Form>
        ),
      }))}
    />
  );
}

interface MakeFeedProps {
  answer: GivenBack | undefined;
  isFirst: boolean;
}

export function MakeFeed({ answer, isFirst }: MakeFeedProps) {
  const { formProps, fields, errors } = useServerForm<{ name: string }>({
    id: "agenda-adres",
    answer,
  });
  return (
    <Form method="post" {...formProps}>
      <Stack gap={4}>
        <ErrorSummary errors={errors} />
        <TextInput
          {...text(fields.name)}
          label="Waar gebruik je het?"
          help="Bijvoorbeeld: telefoon. Dan weet je later welk adres je kunt intrekken."
          optional
          width="medium"
        />
        <div>
          <Button name="intent" value="make" variant={isFirst ? "ribbon" : "outline"}>
            {isFirst ? "Maak een adres" : "Maak nog een adres"}
          </Button>
        </div>
      </Stack>
    </Form>
  );
}
