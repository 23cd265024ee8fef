import { capital } from "#app/domain/catalogue/card.ts";
import { dateWords, dayAndMonth, dayKey, timeRange } from "#app/domain/dates/dutch.ts";
import { parseMarkdown } from "#app/domain/markdown/parse.ts";
import type { FrontPage } from "#app/features/front-page/load-front-page.ts";

/** The front page with its moments in words: made on the server, so no clock goes to the browser. */
export function frontPageTexts(page: FrontPage) {
  const { days, deadline, introduction, ...rest } = page;
  return {
    ...rest,
    introduction: parseMarkdown(introduction),
    date: dateBlock(days),
    facts: days.length === 1 ? factsOfOneDay(days) : factsOfDays(days),
    deadline: deadline ? dayAndMonth(deadline) : null,
  };
}

export type FrontPageTexts = ReturnType<typeof frontPageTexts>;

/** Title and description for search engines and for who shares the page. */
export function frontPageMeta(page: FrontPageTexts | null | undefined) {
  const title = page ? `${page.tagline} | PraktijkVoorbeeldenParade` : "PraktijkVoorbeeldenParade";
  const where = page?.facts.find(({ label }) => label === "Plaats")?.value;
  const when = page?.date ? `${page.date.day} ${page.date.month} ${page.date.year}` : null;
  const day = [when, where].filter(Boolean).join(", ");
  return [
    { title },
    {
      name: "description",
      content: `Gemeenten laten elkaar zien wat werkt in het sociaal domein.${day ? ` ${day}.` : ""}`,
    },
  ];
}

type Days = FrontPage["days"];

function dateBlock([first]: Days) {
  if (!first) return undefined;
  const { day, month, year } = dateWords(first.opensAt);
  return { day, month, year, dateTime: dayKey(first.opensAt) };
}

function factsOfOneDay(days: Days) {
  return days.flatMap(({ opensAt, closesAt, venue, town }) => [
    { label: "Dag", value: capital(dateWords(opensAt).weekday) },
    { label: "Tijd", value: timeRange(opensAt, closesAt) },
    { label: "Plaats", value: `${venue}, ${town}` },
  ]);
}

function factsOfDays(days: Days) {
  return days.map(({ opensAt, venue, town }) => ({
    label: capital(dayAndMonth(opensAt)),
    value: `${venue}, ${town}`,
  }));
}
