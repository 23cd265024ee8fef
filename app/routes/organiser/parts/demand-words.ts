import type { InviteReason } from "#app/domain/demand/whom-to-invite.ts";
import type { InvitationRefusal } from "#app/domain/demand/invitation.ts";
import { dayAndMonth } from "#app/domain/dates/dutch.ts";

/** "3 te kort"; null where there is enough. */
export function shortageWords(shortage: number): string | null {
  return shortage > 0 ? `${shortage} te kort` : null;
}

/** Why this gemeente may have something to show. */
export function reasonWords(reason: InviteReason): string {
  switch (reason.kind) {
    case "showed-before":
      return `Liet op ${reason.event} ‘${reason.title}’ zien, over hetzelfde thema.`;
    case "writes-about":
      return `Schrijft in ‘${reason.title}’ over ‘${reason.word}’, zonder dit thema te kiezen.`;
    case "shows-nearby":
      return `Laat ‘${reason.title}’ zien, bij het thema ${reason.theme}.`;
    case "only-visits":
      return "Komt kijken, maar laat nog niets zien.";
  }
}

/** What keeps an invitation from going, and what to do. */
export function invitationRefusal(refused: InvitationRefusal): string {
  switch (refused.reason) {
    case "not-open-yet":
      return "Gemeenten kunnen nog niets indienen. Nodig ze uit zodra dat kan, of zet bij Instellingen een eerdere datum";
    case "called-off":
      return "Dit evenement gaat niet door: er valt niemand meer uit te nodigen";
    case "past-deadline":
      return "De sluitdatum is voorbij. Zet bij Instellingen eerst een latere datum";
    case "invited-lately":
      return `Dit adres kreeg op ${dayAndMonth(refused.at)} al een uitnodiging voor dit thema. Een week na de vorige kan het weer`;
  }
}
