import { Form } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import { EmptyStall } from "#app/ui/empty-stall.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { FormActions } from "#app/ui/form.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { Anchor } from "#app/ui/link.tsx";
import { RankingList } from "#app/ui/ranking-list.tsx";
import { Select } from "#app/ui/select.tsx";
import { StatusLabel } from "#app/ui/status-label.tsx";
import type { OutcomeText, RankingTexts } from "./ranking-words.ts";

interface ListProps extends Pick<RankingTexts, "list" | "canSuggest" | "most"> {
  slug: string;
  canChange: boolean;
}

/** One's own list, with how it ended once that is known. */
export function OwnRanking({ slug, list, canChange, canSuggest, most }: ListProps) {
  if (list.length === 0) {
    return (
      <EmptyStall
        title="Je lijst is nog leeg"
        action={
          canSuggest && canChange ? (
            <Form method="post">
              <Button name="intent" value="suggest">
                Begin met wat bij mij past
              </Button>
            </Form>
          ) : undefined
        }
      >
        {canChange
          ? `Zet hieronder tot ${most} workshops op je lijst. Wat je het liefst wilt zien, komt bovenaan.`
          : "Je zette geen workshops op je lijst."}
      </EmptyStall>
    );
  }
  return (
    <Stack gap={4}>
      <RankingList
        label="Jouw lijst, de leukste bovenaan"
        canChange={canChange}
        items={list.map(({ outcomes, ...item }) => ({
          ...item,
          outcome: outcomes.map((one) => <Outcome key={one.text} slug={slug} outcome={one} />),
        }))}
      />
      {canChange && list.length > 2 ? <InNumbers list={list} /> : null}
    </Stack>
  );
}

const TONES = { got: "good", offered: "good", waiting: "waiting", nothing: "neutral" } as const;

function Outcome({ slug, outcome }: { slug: string; outcome: OutcomeText }) {
  return (
    <p>
      <StatusLabel tone={TONES[outcome.kind]}>{outcome.text}</StatusLabel>{" "}
      {outcome.kind === "offered" || outcome.kind === "waiting" ? (
        <Anchor href={`/${slug}/mijn-route/plek/${outcome.runId}`}>
          {outcome.kind === "offered" ? "Zeg of je hem wilt" : "Bekijk je plaats"}
        </Anchor>
      ) : null}
    </p>
  );
}

/** All places at once, for who has much to change. */
function InNumbers({ list }: Pick<RankingTexts, "list">) {
  const numbers = list.map((_, index) => ({ value: `${index + 1}`, label: `${index + 1}` }));
  return (
    <Fold summary="Zet alles in één keer op volgorde">
      <Form method="post" key={list.map(({ id }) => id).join()} preventScrollReset>
        <Stack gap={3}>
          {list.map(({ id, title }, index) => (
            <div key={id}>
              <input type="hidden" name="contribution" value={id} />
              <Select
                id={`nummer-${id}`}
                name="number"
                label={title}
                options={numbers}
                defaultValue={`${index + 1}`}
              />
            </div>
          ))}
          <FormActions>
            <Button name="intent" value="order" variant="outline">
              Bewaar deze volgorde
            </Button>
          </FormActions>
        </Stack>
      </Form>
    </Fold>
  );
}
