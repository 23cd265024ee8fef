import type { DividedDay } from "#app/features/routes-of-visitors/divide-day.ts";
import { MOST_IN_GROUP } from "#app/features/routes-of-visitors/group.ts";
import type { TakenPart } from "#app/features/routes-of-visitors/take-part.ts";
import type { Outcome } from "./route-outcomes.ts";

type Refusal = Extract<DividedDay | TakenPart, { ok: false }>;

/** Why it could not be done, and what to do instead. Nothing was changed. */
export function togetherRefusal(refusal: Refusal): Outcome {
  switch (refusal.reason) {
    case "not-sharing":
      return {
        title: "Deel eerst je eigen route",
        text: "Verdelen kan met collega’s die ook jouw route zien. Zet delen hieronder aan.",
      };
    case "alone":
      return {
        title: "Kies met wie je de dag verdeelt",
        text: "Vink minstens één collega aan die op dezelfde dag komt.",
      };
    case "too-many":
      return {
        title: "Dat zijn er te veel tegelijk",
        text: `Verdeel de dag met hoogstens ${MOST_IN_GROUP} mensen, jijzelf meegeteld.`,
      };
    case "too-often":
      return {
        title: "Je verdeelde de dag net al vaak",
        text: `Over ${Math.ceil(refusal.waitSeconds / 60)} minuten kan het weer. Het laatste voorstel staat hieronder.`,
      };
    case "no-programme":
      return {
        title: "Het programma is er nog niet",
        text: "Zodra bekend is wie er staan, kun je hier de dag verdelen.",
      };
    case "no-part":
      return {
        title: "Dit voorstel geldt niet meer",
        text: "Een collega maakte een nieuw voorstel, of je nam je deel al over. Hieronder staat hoe het nu is.",
      };
    case "changed":
      return {
        title: "Je route is intussen veranderd",
        text: "We veranderden niets. Verdeel de dag opnieuw, dan telt mee wat je veranderde.",
      };
    case "no-seats":
      return {
        title: "Een plek in dit voorstel is net weg",
        text: "Je route bleef zoals hij was. Verdeel de dag opnieuw, met de plekken die er nog zijn.",
      };
    case "event-over":
      return { title: "Deze parade is geweest", text: "Je route blijft zoals hij was." };
    case "not-registered":
      return { title: "Je bent niet aangemeld", text: "Meld je eerst aan voor deze parade." };
  }
}
