import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { longDateTime } from "#app/domain/dates/dutch.ts";
import { matchDecisionForm } from "#app/domain/introductions/match-decision-form.ts";
import { loadEvent } from "#app/features/events/load-event.ts";
import { loadPair } from "#app/features/matching/load-pair.ts";
import { priceSwap } from "#app/features/matching/swap-partner.ts";
import { goToAndTell, readTold } from "#app/http/flash.ts";
import { readForm } from "#app/http/form.ts";
import { change, orNotFound, signedIn, view } from "#app/http/guard.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { useServerForm } from "#app/ui/form-binding.ts";
import { Split, Stack } from "#app/ui/layout.tsx";
import { PageHeading, Wrap } from "#app/ui/page.tsx";
import { RibbonPair, Strength } from "#app/ui/ribbon-pair.tsx";
import { ScoreBar } from "#app/ui/score-bar.tsx";
import { Told } from "#app/ui/told.tsx";
import { BackLink } from "#app/ui/wayfinding.tsx";
import { PairDecision } from "./parts/pair-decision.tsx";
import { PairReasons } from "./parts/pair-reasons.tsx";
import { PairSwap } from "./parts/pair-swap.tsx";
import { doWithMatches } from "./parts/match-request.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  {
    title: `${page ? `${page.line.from.name} en ${page.line.to.name}` : "Koppeling"} | PraktijkVoorbeeldenParade`,
  },
];

export const shouldRevalidate = () => true;

export const loader = view("routes/organiser/match", async ({ params, request }) => {
  const event = orNotFound(await loadEvent(params.event));
  const matchId = params.match ?? "";
  const pair = orNotFound(await loadPair(matchId, event));
  const query = new URL(request.url).searchParams;
  const [stays, comes] = [query.get("blijft"), query.get("komt")];
  const isAsked = stays !== null && comes !== null;
  const price = isAsked ? await priceSwap({ matchId, stays, comes }, event) : null;
  const { told, headers } = await readTold(request);
  const sendAt = pair.line.sendAt && longDateTime(pair.line.sendAt);
  return data({ ...pair, slug: event.slug, sendAt, swap: { isAsked, price }, told }, { headers });
});

export const action = change("routes/organiser/match", async ({ params, request, viewer }) => {
  const event = orNotFound(await loadEvent(params.event));
  const form = await readForm(request, matchDecisionForm);
  if (!form.ok) return form.answer;
  // Of this page is only what is in its address.
  const value =
    "matchId" in form.value ? { ...form.value, matchId: params.match ?? "" } : form.value;
  const by = signedIn(viewer).userId;
  const answer = await doWithMatches(value, { event, by, now: new Date() });
  if (!answer.ok) return form.refuse({ "": answer.refused });
  const list = `/${event.slug}/organisatie/koppelingen`;
  // After these the match still waits where it stood; after a choice anew it may be gone.
  const stays = value.intent === "write-line" || value.intent === "lock";
  return goToAndTell(stays ? `${list}/paar/${params.match ?? ""}` : list, answer.text ?? "");
});

export default function Match() {
  const page = useLoaderData<typeof loader>();
  const { slug, line, sides, reasons, told, swap } = page;
  const { formProps, fields, errors } = useServerForm<{ personalLine: string; sendAt: string }>({
    id: "paar",
    answer: useActionData<typeof action>(),
    defaultValue: { personalLine: page.personalLine },
  });
  const here = `/${slug}/organisatie/koppelingen/paar/${line.id}`;
  return (
    <Wrap>
      <PageHeading
        eyebrow="Koppeling"
        title={`${line.from.name} en ${line.to.name}`}
        back={<BackLink href={`/${slug}/organisatie/koppelingen`}>Alle koppelingen</BackLink>}
      />
      <Stack gap={6}>
        <Told>{told}</Told>
        <ErrorSummary errors={errors} title="Dit lukte niet" />
        <Split
          side="end"
          aside={
            <PairDecision
              line={line}
              sendAt={page.sendAt}
              personalLine={page.personalLine}
              form={{ formProps, fields }}
            />
          }
        >
          <Stack gap={6}>
            <Stack gap={4}>
              <RibbonPair
                from={line.from.name}
                to={line.to.name}
                verb={line.isAnswer ? "leert van" : "deelt een vraagstuk met"}
                dropped={line.status === "HELD" || line.lapsed !== null}
              />
              <div>
                <Strength level={line.strength} />
                <ScoreBar score={line.score} />
              </div>
              <ul>
                {sides.map(({ id, name, sentence }) => (
                  <li key={id}>
                    <b>Voor {name}:</b> {sentence}
                  </li>
                ))}
              </ul>
            </Stack>
            <PairReasons reasons={reasons} />
            {line.status === "PROPOSED" ? (
              <PairSwap
                here={here}
                sides={sides}
                alternatives={page.alternatives}
                isAsked={swap.isAsked}
                price={swap.price}
              />
            ) : null}
          </Stack>
        </Split>
      </Stack>
    </Wrap>
  );
}
