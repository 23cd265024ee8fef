import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { loadProgrammeGrid, type ProgrammeGrid } from "#app/features/programme/load-grid.ts";
import { change, view } from "#app/http/guard.ts";
import { ButtonLink, ButtonRow } from "#app/ui/button.tsx";
import { EmptyStall } from "#app/ui/empty-stall.tsx";
import { Wrap } from "#app/ui/page.tsx";
import { dayHref } from "./parts/day-href.ts";
import { PlacingHeading } from "./parts/placing-heading.tsx";
import { loadPlacing } from "./parts/placing-request.ts";
import { ProgrammeBoard } from "./parts/programme-board.tsx";
import { changeGrid } from "./parts/programme-request.ts";

export const meta: MetaFunction = () => [{ title: "Programma maken | PraktijkVoorbeeldenParade" }];

// Also after a refusal: somebody else may just have changed what is shown.
export const shouldRevalidate = () => true;

export const loader = view("routes/organiser/programme", (args) =>
  loadPlacing(args, "programma", loadProgrammeGrid),
);

export const action = change("routes/organiser/programme", (args) => {
  const { pathname, searchParams } = new URL(args.request.url);
  const day = searchParams.get("dag");
  return changeGrid(args, day && /^\d+$/.test(day) ? `${pathname}?dag=${day}` : pathname);
});

export default function Programme() {
  const { slug, loaded: grid, days, told } = useLoaderData<typeof loader>();
  const day = days.findIndex(({ current }) => current) + 1;
  const pageOf = (page: string) => dayHref(slug, `programma${page}`, day);
  const hasGrid = grid && grid.rooms.length > 0 && grid.rounds.length > 0;
  return (
    <Wrap>
      <PlacingHeading
        title="Rondes en zalen"
        intro="Geef elke workshop een ronde en een zaal. Een workshop mag in meer rondes."
        days={days}
        told={told}
        answer={useActionData<typeof action>()}
        figures={
          grid
            ? [
                { value: grid.waiting.length, label: "wachten op een ronde" },
                { value: grid.runs.length, label: "staan in het rooster" },
                {
                  value: grid.conflicts.filter(({ severity }) => severity === "hard").length,
                  label: "botsen",
                },
              ]
            : []
        }
      >
        {hasGrid ? (
          <>
            <Published grid={grid} href={pageOf("/publiceren")} />
            <ButtonRow>
              <ButtonLink href={pageOf("/voorstel")} icon="swap">
                {grid.hasProposal ? "Bekijk het voorstel" : "Stel een programma voor"}
              </ButtonLink>
              <ButtonLink href={pageOf("/loting")} icon="seat">
                Loting
              </ButtonLink>
            </ButtonRow>
            <ProgrammeBoard slug={slug} grid={grid} />
          </>
        ) : (
          <EmptyStall
            title="Er zijn nog geen rondes of zalen"
            action={
              <ButtonLink href={`/${slug}/organisatie/instellingen`}>Richt de dag in</ButtonLink>
            }
          >
            Zodra de dag is ingedeeld, zie je hier het rooster.
          </EmptyStall>
        )}
      </PlacingHeading>
    </Wrap>
  );
}

/** What visitors see of this, and what they do not see yet. */
function Published({ grid: { published }, href }: { grid: ProgrammeGrid; href: string }) {
  if (!published) {
    return (
      <ButtonRow>
        <p>
          Bezoekers zien elke verandering meteen. Publiceer versie 1 als je veranderingen eerst wilt
          verzamelen.
        </p>
        <ButtonLink href={href} icon="flag">
          Publiceer versie 1
        </ButtonLink>
      </ButtonRow>
    );
  }
  const { version, changes } = published;
  if (changes === 0) return <p>{`Bezoekers zien dit rooster: het is versie ${version}.`}</p>;
  const changed = changes === 1 ? "Er is 1 ding veranderd" : `Er zijn ${changes} dingen veranderd`;
  return (
    <ButtonRow>
      <p>{`Bezoekers zien versie ${version}. ${changed} sinds die versie.`}</p>
      <ButtonLink href={href} variant="ribbon" icon="flag">
        {`Bekijk en publiceer versie ${version + 1}`}
      </ButtonLink>
    </ButtonRow>
  );
}
