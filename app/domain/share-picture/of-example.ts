import { capital } from "../catalogue/card.ts";
import { familyOf, type Example } from "../catalogue/example.ts";
import { longDate } from "../dates/dutch.ts";
import type { Event } from "../events/event.ts";
import { THEME_FAMILY_NAMES } from "../themes/family.ts";
import { sharePicture } from "./drawing.ts";

type Shown = Pick<Example, "kind" | "title" | "organisations" | "themes">;

/** The picture of an example as SVG. */
export function pictureOfExample(example: Shown, event: Pick<Event, "name" | "days">): string {
  const family = familyOf(example);
  const names = example.organisations.map(({ name }) => name);
  return sharePicture({
    kind: example.kind,
    family,
    who: names.length > 2 ? `${names[0] ?? ""} en ${names.length - 1} andere` : names.join(" en "),
    title: example.title,
    theme: example.themes[0]?.name ?? (family ? THEME_FAMILY_NAMES[family] : ""),
    where: whereOf(event),
  });
}

function whereOf({ name, days }: Pick<Event, "name" | "days">): string {
  const [day, ...others] = days;
  if (!day) return name;
  const more = others.length > 0 ? ` en nog ${others.length}` : "";
  return `${capital(longDate(day.opensAt))}, ${day.town}${more}`;
}
