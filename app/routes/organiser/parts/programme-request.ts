import type { ActionFunctionArgs } from "@remix-run/node";
import { gridForm, type GridAction } from "#app/domain/programme/forms.ts";
import { readSlot } from "#app/domain/selection/slot.ts";
import { moveRun, type MovedRun } from "#app/features/programme/move-run.ts";
import { pinRun, type Pinned } from "#app/features/programme/pin-run.ts";
import { placeWorkshop, removeRun } from "#app/features/selection/place-workshop.ts";
import { goToAndTell } from "#app/http/flash.ts";
import { readForm } from "#app/http/form.ts";
import { tell, warningOf, type Told } from "./placing-words.ts";

/** Does what a button of the grid says, and goes back to `here`. */
export async function changeGrid({ params, request }: ActionFunctionArgs, here: string) {
  const form = await readForm(request, gridForm);
  if (!form.ok) return form.answer;
  const told = await carryOut(form.value, params.event ?? "");
  if (!told.ok) return form.refuse({ [told.field]: [told.sentence] });
  return goToAndTell(here, told.sentence);
}

async function carryOut(action: GridAction, eventSlug: string): Promise<Told> {
  const { intent } = action;
  switch (intent) {
    case "place-workshop": {
      const { contributionId, slot } = action;
      const result = await placeWorkshop({ contributionId, ...readSlot(slot), eventSlug });
      return tell({ intent, result });
    }
    case "remove-run": {
      const { runId, sure } = action;
      return tell({ intent, result: await removeRun({ runId, eventSlug, sure: sure === "on" }) });
    }
    case "move-run": {
      const { runId, slot, there, showsCells } = action;
      const seenThere = showsCells ? (there ?? "") : null;
      return tellMove(
        await moveRun({ runId, ...readSlot(slot), eventSlug, seenThere, now: new Date() }),
      );
    }
    case "pin-run":
    case "unpin-run": {
      const { runId } = action;
      const isPinned = intent === "pin-run";
      return tellPin(await pinRun({ runId, eventSlug, isPinned }), isPinned);
    }
  }
}

const GONE = "Deze workshop stond daar al niet meer";

function tellPin(result: Pinned, isPinned: boolean): Told {
  if (!result.ok) return { ok: false, field: "", sentence: GONE };
  const sentence = isPinned
    ? `‘${result.title}’ staat vast. Een voorstel laat hem daar.`
    : `‘${result.title}’ staat weer los.`;
  return { ok: true, sentence };
}

function tellMove(result: MovedRun): Told {
  if (result.ok) {
    const { title, round, room, swappedWith, lostSeats, inTwoPlaces } = result;
    const swapped = swappedWith ? ` Hij ruilde met ‘${swappedWith}’.` : "";
    const lost =
      lostSeats === 0
        ? ""
        : lostSeats === 1
          ? " Bij 1 bezoeker botste dat met een andere workshop: daar is hij uit de route."
          : ` Bij ${lostSeats} bezoekers botste dat met een andere workshop: daar is hij uit de route.`;
    const warning = warningOf(inTwoPlaces);
    const sentence = `‘${title}’ staat in ronde ${round}, ${room}.${swapped}${lost}${warning}`;
    return { ok: true, sentence };
  }
  return { ok: false, field: "slot", sentence: refusal(result) };
}

function refusal(result: MovedRun & { ok: false }): string {
  switch (result.reason) {
    case "not-found":
      return "Deze workshop, ronde of zaal is er niet meer";
    case "already-there":
      return "Daar staat hij al. Kies een andere ronde of zaal";
    case "changed-meanwhile":
      return "Een collega veranderde het rooster net. Kijk hoe het nu staat en probeer het opnieuw";
    case "already-in-round":
      return `‘${result.title}’ is er in die ronde al. Kies een andere`;
    case "seats-taken":
      return `${result.seats} mensen hebben een plek bij ‘${result.title}’. Zoveel passen er niet in ${result.room}. Kies een grotere zaal`;
  }
}
