import type { UpdatedProfile } from "#app/features/registration/update-profile.ts";

/** What the page says after something was done, by the word in its address. */
export const PROFILE_DONE: Record<string, { title: string; text: string }> = {
  details: { title: "Je gemeente is bewaard", text: "Wat je meebracht, gaat met je mee." },
  "other-day": {
    title: "Je komt op een andere dag",
    text: "Je oude plekken zijn vrij. Kijk op je route hoe je nieuwe dag eruitziet.",
  },
  interests: {
    title: "Je thema’s zijn bewaard",
    text: "Wil je een route die daarbij past? Stel op je route een nieuwe voor.",
  },
  challenge: {
    title: "Je vraagstuk is bewaard",
    text: "Bij een nieuwe route kijken we er ook naar.",
  },
  "drop-challenge": { title: "Je vraagstuk is weg", text: "We zoeken er niets meer bij." },
  consent: {
    title: "We stellen je na de parade voor",
    text: "Bedenk je je? Trek het hier weer in.",
  },
  withdraw: {
    title: "We stellen je niet meer voor",
    text: "Wat nog klaarstond om te versturen, gaat niet meer weg.",
  },
};

type Refusal = Exclude<Extract<UpdatedProfile, { ok: false }>["reason"], "not-registered">;

/** What to do about each refusal, by field. */
export const PROFILE_REFUSALS: Record<Refusal, Record<string, string[]>> = {
  "unknown-theme": { interests: ["Een thema is net veranderd. Kies opnieuw"] },
  "not-found": { title: ["Dit vraagstuk is er niet meer. Laad de pagina opnieuw"] },
  "no-day": { day: ["Kies op welke dag je komt"] },
  "day-over": { day: ["Die dag is geweest. Kies een andere dag"] },
  "event-over": { "": ["Deze parade is geweest: dit kun je niet meer veranderen"] },
  enough: { title: ["Je hebt er al twee. Haal er eerst een weg"] },
};
