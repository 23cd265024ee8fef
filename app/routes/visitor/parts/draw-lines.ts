import { dayAndMonth, longDateTime } from "#app/domain/dates/dutch.ts";
import type { PublicDraw } from "#app/features/draw/list-periods.ts";
import type { DrawLine } from "#app/ui/draw-notice.tsx";

/** The draws of an event as pages tell of them. */
export function drawLines(draws: readonly PublicDraw[]): DrawLine[] {
  return draws.map(({ dayId, town, dayOpensAt, phase, fingerprint, seed, ...draw }) => {
    const day = `${dayAndMonth(dayOpensAt)} in ${town}`;
    return { id: dayId, day, fingerprint, seed, ...sentences(phase, day, draw) };
  });
}

function sentences(
  phase: PublicDraw["phase"],
  day: string,
  { opensAt, closesAt }: Pick<PublicDraw, "opensAt" | "closesAt">,
): Pick<DrawLine, "title" | "text" | "link"> {
  switch (phase) {
    case "planned":
      return {
        title: "De plekken in workshops worden geloot",
        text: `Vanaf ${longDateTime(opensAt)} zet je op volgorde wat je wilt zien op ${day}.`,
        link: null,
      };
    case "open":
      return {
        title: "Welke workshops wil je het liefst?",
        text: `De plekken van ${day} worden geloot. Zet voor ${longDateTime(closesAt)} op volgorde wat je wilt zien. Snel zijn helpt niet.`,
        link: "Zet je workshops op volgorde",
      };
    case "closed":
    case "busy":
    case "computed":
    case "giving":
      return {
        title: "De plekken worden geloot",
        text: `De lijsten voor ${day} zijn gesloten. Wie een lijst maakte, krijgt een mail met de uitslag.`,
        link: "Bekijk je lijst",
      };
    case "given":
      return {
        title: "Er is geloot",
        text: `De plekken van ${day} zijn verdeeld. Kiezen uit wat over is, kan weer.`,
        link: "Bekijk wat je lootte",
      };
  }
}
