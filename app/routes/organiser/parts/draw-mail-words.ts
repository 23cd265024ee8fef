import { longDateTime } from "#app/domain/dates/dutch.ts";
import type { DrawView } from "#app/features/draw/load-draw.ts";

/** "1 bezoeker krijgt", "12 bezoekers krijgen" */
export function peopleText(count: number, one: string, many: string): string {
  return count === 1 ? `1 bezoeker ${one}` : `${count} bezoekers ${many}`;
}

/** "krijgen 12 bezoekers": who is told that the lists are open. */
export function openingMails(registered: number): string {
  return registered === 1 ? "krijgt 1 bezoeker" : `krijgen ${registered} bezoekers`;
}

/** Who gets a mail before the lists close; `without`: how many have no list now. */
export function reminderSentence({ reminder }: DrawView, without: number): string | null {
  if (reminder === "none") return null;
  if (reminder === "comes") {
    const now = without === 1 ? "Nu is dat er 1" : `Nu zijn dat er ${without}`;
    return `Een dag voor het sluiten krijgt wie nog geen lijst heeft een herinnering per mail. ${now}.`;
  }
  return `Wie nog geen lijst had, kreeg op ${longDateTime(reminder)} een herinnering per mail.`;
}

/** What the page says once a period was set, and who is told. */
export function setSentence(isNew: boolean, mails: number): string {
  const done = isNew ? "De loting staat klaar." : "De tijden zijn bewaard.";
  return mails > 0 ? `${done} ${peopleText(mails, "krijgt", "krijgen")} een mail.` : done;
}

/** Who is told when a draw is called off. */
export function cancelMails(ranked: number): string {
  if (ranked === 0) return "Nog niemand heeft een lijst: er gaat geen mail uit.";
  return `${peopleText(ranked, "met een lijst krijgt", "met een lijst krijgen")} een mail.`;
}

export function cancelledSentence(mails: number): string {
  const done = "De loting is afgeblazen. Ieder kiest weer zelf.";
  return mails > 0 ? `${done} ${peopleText(mails, "krijgt", "krijgen")} een mail.` : done;
}
