import type { Event } from "./event.ts";

export const EVENT_KIND_NAMES: Record<Event["kind"], string> = {
  PARADE: "Parade",
  WORK_STUDIO: "Werkatelier",
  MEETING: "Bijeenkomst",
  CONFERENCE: "Jaarcongres",
};

export const EVENT_KIND_HINTS: Record<Event["kind"], string> = {
  PARADE: "Een straat vol stands, met workshops erbij",
  WORK_STUDIO: "Met een kleine groep aan één vraagstuk",
  MEETING: "Een dagdeel of een dag rond een thema",
  CONFERENCE: "De grote dag van het jaar",
};
