import { Form } from "@remix-run/react";
import type { Alternative, SwapCost } from "#app/features/matching/swap-partner.ts";
import { Button, ButtonLink, ButtonRow } from "#app/ui/button.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { Panel, Stack } from "#app/ui/layout.tsx";
import { Anchor } from "#app/ui/link.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { sumText } from "./match-words.ts";

interface PairSwapProps {
  here: string;
  sides: { id: string; name: string }[];
  alternatives: Alternative[] | null;
  /** a swap was asked for in the address */
  isAsked: boolean;
  price: SwapCost | null;
}

const STRENGTH = { 1: "zwak", 2: "redelijk", 3: "sterk" } as const;

/** Another partner for one of the two; what it costs all together is told before it is done. */
export function PairSwap({ here, sides, alternatives, isAsked, price }: PairSwapProps) {
  return (
    <section className="stack stack--4" aria-labelledby="ruilen">
      <h2 id="ruilen">Liever een ander?</h2>
      {isAsked ? <Price {...{ here, sides, alternatives, price }} /> : null}
      {alternatives === null ? (
        <p>
          Zoek eerst opnieuw: sinds de laatste keer zijn er teksten of mensen veranderd. Daarna kun
          je hier ruilen.
        </p>
      ) : (
        <div className="beside">
          {sides.map(({ id, name }) => (
            <Others
              key={id}
              here={here}
              name={name}
              others={alternatives.filter(({ stays }) => stays === id)}
            />
          ))}
        </div>
      )}
    </section>
  );
}

function Others(props: { here: string; name: string; others: Alternative[] }) {
  const { here, name, others } = props;
  return (
    <div>
      <h3>{name} blijft, met wie anders?</h3>
      {others.length === 0 ? <p>Niemand anders past goed genoeg.</p> : null}
      <ul>
        {others.map(({ stays, comes, name: other, strength }) => (
          <li key={comes}>
            <Anchor
              href={`${here}?blijft=${encodeURIComponent(stays)}&komt=${encodeURIComponent(comes)}#ruilen`}
            >
              {other}
            </Anchor>{" "}
            <span className="small soft">({STRENGTH[strength]})</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

type PriceProps = Pick<PairSwapProps, "here" | "sides" | "alternatives" | "price">;

function Price({ here, sides, alternatives, price }: PriceProps) {
  if (!price) {
    return (
      <Notice tone="warning" live>
        Deze ruil kan niet: er is iets veranderd, of deze gemeente heeft haar plekken al vergeven
        aan wat vaststaat.
      </Notice>
    );
  }
  const { stays, comes, before, after, added, gone } = price;
  const stayer = sides.find(({ id }) => id === stays)?.name ?? "";
  const comer = alternatives?.find((one) => one.comes === comes)?.name ?? "";
  const difference = after.sum - before.sum;
  return (
    <Panel title={`${stayer} met ${comer}: wat kost het?`} headingLevel={3}>
      <Stack gap={4}>
        <p>
          Alles samen gaat van {sumText(before.sum)} naar <b>{sumText(after.sum)}</b> (
          {difference <= 0 ? "−" : "+"}
          {sumText(Math.abs(difference))}). {reach(before.introduced, after.introduced)}
        </p>
        <Changes title="Komt erbij" pairs={added} />
        <Changes title="Gaat weg" pairs={gone} />
        <Form method="post" action={here}>
          <input type="hidden" name="stays" value={stays} />
          <input type="hidden" name="comes" value={comes} />
          <ButtonRow>
            <Button name="intent" value="swap" variant="ink" icon="swap">
              Ruil
            </Button>
            <ButtonLink variant="quiet" href={here}>
              Laat zo
            </ButtonLink>
          </ButtonRow>
          <input type="hidden" name="matchId" value="-" />
        </Form>
      </Stack>
    </Panel>
  );
}

function Changes({ title, pairs }: { title: string; pairs: string[] }) {
  if (pairs.length === 0) return null;
  return (
    <Fold summary={`${title}: ${pairs.length}`} open={pairs.length < 6}>
      <ul>
        {pairs.map((pair) => (
          <li key={pair}>{pair}</li>
        ))}
      </ul>
    </Fold>
  );
}

function reach(before: number, after: number): string {
  if (before === after) return `Het blijven ${after} gemeenten met een introductie.`;
  return `Van ${before} naar ${after} gemeenten met een introductie.`;
}
