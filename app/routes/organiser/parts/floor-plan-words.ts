import type { SavingProblem } from "#app/features/floor-plans/save-drawing.ts";
import { thingName } from "#app/ui/floor-plan-editor-words.ts";

/** What to do about a drawing that cannot be kept. */
export function problemSentence(problem: SavingProblem): string {
  if (problem.reason === "no-entrance") return "Zet ten minste één ingang in de tekening";
  const name = thingName(problem.thing);
  switch (problem.reason) {
    case "outside":
      return `${name} steekt buiten de vloer. Verplaats of verklein dat, of maak de vloer groter`;
    case "number-twice":
      return `${name} is er twee keer. Geef een van beide een ander nummer`;
    case "name-twice":
      return `Er zijn twee zalen die ‘${problem.thing.name}’ heten. Geef een van beide een andere naam`;
    case "no-name":
      return problem.thing.kind === "room"
        ? "Geef elke zaal een naam"
        : "Vul bij elke tekst in wat er staat, of haal hem weg";
    case "no-zone":
      return `Vul in bij welk vak ${name.toLowerCase()} hoort`;
    case "stand-there":
      return `Op ${name.toLowerCase()} staat ${problem.who}. Haal die stand eerst van zijn plek`;
    case "needs-power":
      return `${name}: ${problem.who} heeft daar stroom nodig. Geef die stand eerst een andere plek`;
    case "workshops-there":
      return `In ${name} zijn workshops. Geef die eerst een andere zaal`;
  }
}
