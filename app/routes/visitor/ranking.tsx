import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { rankingForm } from "#app/domain/draw/forms.ts";
import { loadRanking } from "#app/features/draw/load-ranking.ts";
import { saveRanking } from "#app/features/draw/save-ranking.ts";
import { goToAndTell, readTold } from "#app/http/flash.ts";
import { readForm } from "#app/http/form.ts";
import { change, notFound, signedIn, view } from "#app/http/guard.ts";
import { DrawExplanation } from "#app/ui/draw-explanation.tsx";
import { EmptyStall } from "#app/ui/empty-stall.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeading, Wrap } from "#app/ui/page.tsx";
import { Told } from "#app/ui/told.tsx";
import { BackLink } from "#app/ui/wayfinding.tsx";
import { OwnRanking } from "./parts/ranking-list.tsx";
import { OtherWorkshops } from "./parts/ranking-others.tsx";
import {
  rankingPage,
  rankingRefusal,
  savedSentence,
  type RankingFilter,
  type RankingTexts,
} from "./parts/ranking-words.ts";

export const meta: MetaFunction = () => [{ title: "Je voorkeuren | PraktijkVoorbeeldenParade" }];

// Also after a refusal: the time to choose may just be over.
export const shouldRevalidate = () => true;

export const loader = view("routes/visitor/ranking", async ({ request, params, viewer }) => {
  const { userId } = signedIn(viewer);
  const { event: slug = "" } = params;
  const ranking = await loadRanking(userId, slug, new Date());
  const { told, headers } = await readTold(request);
  return data(
    { slug, told, page: ranking && rankingPage(slug, ranking, filterOf(request)) },
    { headers },
  );
});

function filterOf(request: Request): RankingFilter {
  const asked = new URL(request.url).searchParams;
  const part = (name: string, most: number) => (asked.get(name) ?? "").slice(0, most);
  return { query: part("zoek", 100), round: part("ronde", 3) };
}

export const action = change("routes/visitor/ranking", async ({ request, params, viewer }) => {
  const { userId } = signedIn(viewer);
  const { event: slug = "" } = params;
  const form = await readForm(request, rankingForm);
  if (!form.ok) throw notFound();
  const saved = await saveRanking(userId, slug, form.value, new Date());
  if (!saved.ok) return data({ refused: rankingRefusal(saved) }, { status: 409 });
  const { query, round } = filterOf(request);
  const search = new URLSearchParams({
    ...(query ? { zoek: query } : {}),
    ...(round ? { ronde: round } : {}),
  });
  const here = `/${slug}/mijn-route/voorkeuren${search.size > 0 ? `?${search.toString()}` : ""}`;
  return goToAndTell(here, savedSentence(form.value.intent, saved.count));
});

export default function Ranking() {
  const { slug, told, page } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.refused;
  const canChange = page?.phase === "open";
  return (
    <Wrap>
      <PageHeading
        title="Je voorkeuren"
        intro={page ? introOf(page) : undefined}
        back={<BackLink href={`/${slug}/mijn-route`}>Mijn route</BackLink>}
      />
      <Stack gap={6}>
        {refused ? (
          <Notice tone="error" live title={refused.title}>
            {refused.text}
          </Notice>
        ) : (
          <Told>{told}</Told>
        )}
        {page ? (
          <>
            <section aria-labelledby="lijst">
              <Stack gap={4}>
                <h2 id="lijst">Jouw lijst</h2>
                <OwnRanking slug={slug} canChange={canChange} {...page} />
              </Stack>
            </section>
            {canChange ? <OtherWorkshops {...page} isFull={page.list.length >= page.most} /> : null}
            <DrawExplanation draws={[page]} />
          </>
        ) : (
          <EmptyStall title="Op jouw dag wordt niet geloot">
            Je kiest je workshops zelf, op je route.
          </EmptyStall>
        )}
      </Stack>
    </Wrap>
  );
}

function introOf({ phase, day, opensAt, closesAt, most }: RankingTexts): string {
  switch (phase) {
    case "planned":
      return `De plekken in de workshops van ${day} worden geloot. Vanaf ${opensAt} zet je hier op volgorde wat je wilt zien.`;
    case "open":
      return `Zet op volgorde wat je op ${day} het liefst wilt zien, hoogstens ${most} workshops. Dat kan tot ${closesAt}. Snel zijn helpt niet: daarna wordt er geloot.`;
    case "closed":
    case "busy":
    case "computed":
    case "giving":
      return `De lijsten zijn gesloten. Je krijgt een mail zodra er geloot is voor ${day}.`;
    case "given":
      return `Er is geloot voor ${day}. Dit kwam er voor jou uit. Wat je kreeg, staat op je route.`;
  }
}
