import { clock, clockTime, longDate, longDateTime } from "#app/domain/dates/dutch.ts";
import type { SettingProblem } from "#app/features/events/outcome.ts";

const people = (count: number) => (count === 1 ? "heeft 1 bezoeker" : `hebben ${count} bezoekers`);

/** What to do about a setting that cannot be so. */
export function problemSentence(problem: SettingProblem): string {
  switch (problem.reason) {
    case "address-taken":
      return "Een ander evenement heeft dit adres al. Kies een ander";
    case "address-fixed":
      return "Het evenement is al openbaar: het adres blijft zoals het is";
    case "deadline-before-opening":
      return "De sluitdatum moet na het begin zijn";
    case "deadline-after-first-day":
      return "De sluitdatum moet voor de eerste dag zijn";
    case "before-opening":
      return "Kies een moment nadat het evenement openbaar is";
    case "after-last-day":
      return "Kies een moment voordat de laatste dag voorbij is";
    case "before-deadline":
      return "Koppelen kan pas na de sluitdatum, en als je dat invult ook na het openen van de aanmelding en het programma";
    case "in-use":
      return "Er zijn al mensen of voorbeelden aangemeld: dit evenement blijft openbaar";
    case "ends-before-start":
      return "De eindtijd moet na de begintijd zijn";
    case "outside-day":
      return "Dit valt buiten de tijden van de dag. Kies een andere tijd of maak de dag langer";
    case "overlaps":
      return `Op deze tijd is er al iets: ${problem.label}. Kies een andere tijd`;
    case "left-out":
      return `${problem.label} (${clock(problem.startsAt)}–${clockTime(problem.endsAt)}) valt dan buiten de dag. Verander dat eerst`;
    case "day-before-deadline":
      return `Gemeenten kunnen zich aanmelden tot ${longDateTime(problem.deadline)}. Kies een latere dag of verander eerst de sluitdatum`;
    case "day-too-soon":
      return `Kies ${longDate(problem.earliest)} of later`;
    case "name-taken":
      return "Deze naam is er al. Kies een andere";
    case "number-taken":
      return "Deze ronde is er al. Kies een ander nummer";
    case "seats-taken":
      return `In ronde ${problem.round} ${people(problem.taken)} een plek bij ‘${problem.title}’. Vul ${problem.taken} of meer in`;
    case "outside-plan":
      return `De zaal past zo niet op de plattegrond van ${metres(problem.width)} bij ${metres(problem.height)} meter`;
    case "visitors-coming":
      return `Deze ronde ${people(problem.visitors)} op hun route. Vink aan dat hun route mee mag schuiven`;
    case "wider-circle":
      return "Dit thema valt zelf onder het thema dat je koos. Kies een ander";
    case "unknown-theme":
      return "Dit thema is er niet meer. Kies opnieuw";
  }
}

function metres(size: number): string {
  return String(size).replace(".", ",");
}

const SHOWN = 160;

/** Somebody else changed a field while this person did too. */
export function conflictSentence(now: string): string {
  const words = now.length > SHOWN ? `${now.slice(0, SHOWN).trimEnd()}…` : now;
  const state = words ? `Daar staat nu: ‘${words}’` : "Het is nu leeg";
  return `Een collega veranderde dit net ook. ${state}. Bewaar nog een keer om het jouwe te houden`;
}

export function plural(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}
