import type { Registered } from "#app/features/registration/register-visitor.ts";

type Refusal = Exclude<
  Extract<Registered, { ok: false }>["reason"],
  "not-found" | "already-registered"
>;

/** What to do about each refusal, by field. */
export const REGISTER_REFUSALS: Record<Refusal, Record<string, string[]>> = {
  "event-over": { "": ["Deze parade is geweest: aanmelden kan niet meer"] },
  "called-off": { "": ["Dit evenement gaat niet door: aanmelden kan niet meer"] },
  "not-open-yet": { "": ["Aanmelden kan nog niet. Kijk op de pagina ‘Doe mee’ vanaf wanneer"] },
  "no-day": { day: ["Kies op welke dag je komt"] },
  "unknown-theme": { interests: ["Een thema is net veranderd. Kies opnieuw"] },
};
