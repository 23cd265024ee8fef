import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useLocation } from "@remix-run/react";
import type { Event } from "#app/domain/events/event.ts";
import { bulkForm, chosenForm, CHOOSE_FIRST } from "#app/domain/selection/decision-form.ts";
import { LETTERS, type LetterKind } from "#app/domain/selection/letter.ts";
import { readSelectionFilter } from "#app/domain/selection/selection-filter.ts";
import { loadEvent } from "#app/features/events/load-event.ts";
import { decideMany } from "#app/features/selection/decide-many.ts";
import { prepareMany } from "#app/features/selection/prepare-many.ts";
import { goToAndTell } from "#app/http/flash.ts";
import { formOf } from "#app/http/form-data.ts";
import { readForm } from "#app/http/form.ts";
import { change, orNotFound, signedIn, view } from "#app/http/guard.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyStall } from "#app/ui/empty-stall.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { useServerForm } from "#app/ui/form-binding.ts";
import { PageHeading, Wrap } from "#app/ui/page.tsx";
import { decidedMany, DECISION_WORDS } from "./parts/decision-words.ts";
import { ManyDone, SureForm } from "./parts/decide-together.tsx";

export const meta: MetaFunction = () => [{ title: "Samen besluiten | PraktijkVoorbeeldenParade" }];

export const loader = view("routes/organiser/contributions-together", async ({ params }) => {
  const { slug } = orNotFound(await loadEvent(params.event));
  return data({ slug });
});

/** The list asks what it would come to; the page that shows that, does it. */
export const action = change("routes/organiser/contributions-together", async (args) => {
  const event = orNotFound(await loadEvent(args.params.event));
  const chosen = await readForm(args.request, chosenForm);
  if (!chosen.ok) return chosen.answer;
  const { action, chosen: ids, all } = chosen.value;
  const { userId } = signedIn(args.viewer);
  if (chosen.form.has("send")) return decide(args.request, { event, action, userId });

  if (!all && ids.length === 0) return chosen.refuse({ chosen: [CHOOSE_FIRST] });
  const filter = readSelectionFilter(new URL(args.request.url).searchParams);
  const wanted = all ? { filter, userId } : { ids };
  const letter = LETTERS[action];
  return data({ action, prepared: await prepareMany(event, action, { wanted, letter }) });
});

async function decide(
  request: Request,
  { event, action, userId }: { event: Event; action: LetterKind; userId: string },
) {
  const sent = await formOf(request);
  const form = await readForm(request, bulkForm(action));
  const typed = (name: string) => {
    const value = sent.get(name);
    return typeof value === "string" ? value : "";
  };
  if (!form.ok || form.value.send === "look") {
    const marks = sent.getAll("rows").filter((row) => typeof row === "string");
    const letter = { subject: typed("subject"), text: typed("text") };
    const wanted = { wanted: { marks }, letter, request: typed("request") };
    const { result } = (form.ok ? form.refuse({}) : form.answer).data;
    const prepared = await prepareMany(event, action, wanted);
    return data({ action, prepared, result }, { status: form.ok ? 200 : 400 });
  }
  const { value } = form;
  const done = await decideMany(
    {
      ...{ event, action, rows: value.rows, request: value.request, decidedById: userId },
      letter: value.send === "mail" ? { subject: value.subject, text: value.text } : null,
    },
    new Date(),
  );
  if (done.refused.length > 0) return data({ action, done });
  const { search } = new URL(request.url);
  const list = `/${event.slug}/organisatie/aanmeldingen${search}`;
  return goToAndTell(list, decidedMany(action, done));
}

export default function ContributionsTogether() {
  const { slug } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { search } = useLocation();
  const back = `/${slug}/organisatie/aanmeldingen${search}`;
  if (answer && "prepared" in answer) return <SureForm {...answer} back={back} />;
  if (answer && "done" in answer) return <ManyDone {...answer} back={back} />;
  return <NothingChosen back={back} answer={answer} />;
}

function NothingChosen({
  back,
  answer,
}: {
  back: string;
  answer: Parameters<typeof useServerForm>[0]["answer"];
}) {
  const { errors } = useServerForm({ id: "samen", answer });
  return (
    <Wrap narrow>
      <PageHeading eyebrow="Organisatie" title="Samen besluiten" />
      <ErrorSummary
        errors={errors.map(({ message }) => ({ id: null, message }))}
        title="Dit lukte niet"
        nothingTyped
      />
      <EmptyStall
        title="Er is niets aangevinkt"
        action={<ButtonLink href={back}>Naar de aanmeldingen</ButtonLink>}
      >
        Vink in de lijst aan wat je bedoelt, en kies dan bijvoorbeeld ‘
        {DECISION_WORDS.accept.button}’.
      </EmptyStall>
    </Wrap>
  );
}
