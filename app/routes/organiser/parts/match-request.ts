import { longDateTime } from "#app/domain/dates/dutch.ts";
import type { Event } from "#app/domain/events/event.ts";
import type { MatchDecision } from "#app/domain/introductions/match-decision-form.ts";
import type { RunCause } from "#app/domain/matching/run-cause.ts";
import { decideMatches } from "#app/features/introductions/decide-matches.ts";
import { lockMatch, writePersonalLine } from "#app/features/introductions/lock-match.ts";
import { sendApproved } from "#app/features/introductions/send-approved.ts";
import { stopSending } from "#app/features/introductions/stop-sending.ts";
import { chooseAgain } from "#app/features/matching/choose-again.ts";
import { startSearch, stopSearch } from "#app/features/matching/start-search.ts";
import { swapPartner } from "#app/features/matching/swap-partner.ts";
import { counted } from "./match-words.ts";

export type MatchAnswer =
  /** `text`: null where the page itself shows what happens */
  { ok: true; text: string | null } | { ok: false; refused: string[] };

const refuse = (...refused: string[]): MatchAnswer => ({ ok: false, refused });

const GONE =
  "Deze koppeling wacht niet meer op een besluit. Misschien besloot iemand anders net, of werd er opnieuw gezocht.";

/** Does what an organiser asks on the pages of matches, and says in Dutch what came of it. */
export async function doWithMatches(
  asked: MatchDecision,
  { event, by, now }: { event: Event; by: string; now: Date },
): Promise<MatchAnswer> {
  const { slug: eventSlug } = event;
  switch (asked.intent) {
    case "run":
      await startSearch(eventSlug, now);
      return { ok: true, text: null };
    case "stop":
      await stopSearch(event.id, now);
      return { ok: true, text: null };
    case "stop-sending":
      return { ok: true, text: stoppedSentence(await stopSending(eventSlug)) };
    case "send": {
      const count = await sendApproved(eventSlug, { sendAt: asked.sendAt, now });
      if (count === 0) return refuse("Er is niets dat nog verstuurd moet worden.");
      const when = isLater(asked.sendAt, now) ? `op ${longDateTime(asked.sendAt)}` : "nu";
      return { ok: true, text: `${counted(count)} ${count === 1 ? "gaat" : "gaan"} ${when} weg.` };
    }
    case "write-line": {
      const { matchId, personalLine: line } = asked;
      const written = await writePersonalLine({ matchId, eventSlug, line });
      if (!written.ok) return refuse("De mail is al geschreven: je regel kan er niet meer bij.");
      return { ok: true, text: line ? "Je regel gaat mee in de mail." : "Je regel is weg." };
    }
    case "lock":
    case "unlock": {
      const isLocked = asked.intent === "lock";
      const done = await lockMatch({ matchId: asked.matchId, eventSlug, isLocked }, now);
      if (!done.ok) return refuse(GONE);
      const said = isLocked
        ? `Vastgezet: ${done.a} en ${done.b}. Ook als we opnieuw zoeken, blijven ze.`
        : `Losgelaten: ${done.a} en ${done.b}.`;
      return { ok: true, text: `${said} ${await chosenAnew(eventSlug, asked.intent)}` };
    }
    case "swap": {
      const swapped = await swapPartner(asked, { event, by, now });
      return swapped.ok
        ? {
            ok: true,
            text: "Geruild. De nieuwe koppeling staat vast; de rest is er opnieuw omheen gekozen.",
          }
        : refuse("Ruilen kan nu niet meer. Zoek eerst opnieuw: er is iets veranderd.");
    }
    default:
      return decideOn(asked, { event, by, now });
  }
}

type Decision = Parameters<typeof decideMatches>[0];

async function decideOn(
  asked: Decision,
  { event, by, now }: { event: Event; by: string; now: Date },
): Promise<MatchAnswer> {
  const decided = await decideMatches(asked, { eventSlug: event.slug, by, now });
  const { done, asksFirst, sendAt } = decided;
  const who = done.length <= 2 ? done.join("; ") : `${done.length} koppelingen`;
  const causes: Partial<Record<Decision["intent"], RunCause>> = {
    hold: "veto",
    "hold-chosen": "veto",
    release: "release",
  };
  const cause = causes[asked.intent];
  const anew = cause && done.length > 0 ? ` ${await chosenAnew(event.slug, cause)}` : "";
  if (decided.refused.length > 0) {
    return refuse(...decided.refused, ...(done.length > 0 ? [`Wel gelukt: ${who}.`] : []));
  }
  if (asked.intent === "release")
    return { ok: true, text: `${who} wachten weer op een besluit.${anew}` };
  if (cause)
    return { ok: true, text: `Tegengehouden: ${who}. We stellen ze niet aan elkaar voor.${anew}` };
  if (sendAt)
    return { ok: true, text: `Goedgekeurd: ${who}. De mails gaan weg op ${longDateTime(sendAt)}.` };
  return {
    ok: true,
    text: asksFirst
      ? `Goedgekeurd: ${who}. We vragen nu eerst aan elk of ze voorgesteld willen worden.`
      : `Goedgekeurd: ${who}. De mails gaan nu weg.`,
  };
}

async function chosenAnew(eventSlug: string, cause: RunCause): Promise<string> {
  const again = await chooseAgain(eventSlug, cause);
  if (!again.ok) {
    return "Zoek opnieuw voor de beste verdeling: er zijn teksten of mensen veranderd.";
  }
  if (again.added + again.gone === 0) return "De andere voorstellen blijven zoals ze waren.";
  return `De rest is meteen opnieuw gekozen: ${again.added} erbij, ${again.gone} weg.`;
}

function stoppedSentence({ paused, held }: { paused: number; held: number }): string {
  if (paused + held === 0) return "Er was niets meer dat nog weg moest.";
  const parts = [
    paused > 0
      ? `${counted(paused)} ${paused === 1 ? "wacht tot je hem verstuurt" : "wachten tot je ze verstuurt"}.`
      : "",
    held > 0
      ? `${held === 1 ? "1 mail staat" : `${held} mails staan`} stil bij Berichten, tot je ze vrijgeeft.`
      : "",
  ];
  return `Gestopt. ${parts.filter(Boolean).join(" ")} Wat al weg was, kan niet terug.`;
}

function isLater(moment: Date | null, now: Date): moment is Date {
  return moment !== null && moment > now;
}
