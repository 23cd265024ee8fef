import { z } from "zod";
import { PROVINCES } from "../municipalities/list.ts";
import { WORKSHOP_FORMS } from "../registration/contribution-content.ts";
import { CONTRIBUTION_KINDS, CONTRIBUTION_STAGES } from "../registration/contribution.ts";
import { THEME_FAMILIES } from "../themes/family.ts";
import { OPEN_STATUSES } from "./status.ts";

/** The forms of the answers: the document at /api/v1/openapi.json is made of these. */

const moment = z.iso
  .datetime({ offset: true })
  .describe("Moment op de Nederlandse klok, met verschil: 2027-05-20T10:00:00+02:00");
const url = z.url();
const markdown = z.string().describe("Tekst in Markdown");

export const themeSchema = z.object({
  slug: z.string(),
  name: z.string(),
  family: z.enum(THEME_FAMILIES),
});

const organisationSchema = z.object({
  name: z.string(),
  municipalityCode: z.string().nullable().describe("Code van het CBS; null: geen gemeente"),
  province: z.enum(PROVINCES).nullable(),
});

const status = z
  .enum(OPEN_STATUSES)
  .describe("Zoals in https://schema.org/EventStatusType; EventCancelled: het gaat niet door");

const daySchema = z.object({
  id: z.string(),
  venue: z.string(),
  town: z.string(),
  address: z.string(),
  opensAt: moment,
  closesAt: moment,
});

export const eventSchema = z.object({
  slug: z.string(),
  name: z.string(),
  tagline: z.string(),
  kind: z.enum(["parade", "work-studio", "meeting", "conference"]),
  isDemo: z.boolean().describe("true: de inhoud is verzonnen"),
  status,
  calledOffText: z.string().nullable().describe("Waarom het niet doorgaat; null: het gaat door"),
  days: z.array(daySchema),
  url,
});

export const sessionSchema = z.object({
  id: z.string(),
  kind: z.enum(["workshop", "common"]).describe("common: wat iedereen samen doet"),
  title: z.string(),
  text: markdown,
  room: z.string().nullable(),
  round: z.int().nullable(),
  startsAt: moment,
  endsAt: moment,
  exampleId: z.string().nullable(),
  organisations: z.array(z.string()),
  theme: themeSchema.nullable(),
  url,
});

export const programmeSchema = z.object({
  event: z.string().describe("De slug van het evenement"),
  version: z.int().min(0).describe("0: er is nog geen versie gepubliceerd"),
  publishedAt: moment.nullable(),
  status,
  days: z.array(daySchema.extend({ sessions: z.array(sessionSchema) })),
});

export const exampleSchema = z.object({
  id: z.string(),
  kind: z.enum(CONTRIBUTION_KINDS),
  workshopForm: z.enum(WORKSHOP_FORMS).nullable(),
  stage: z.enum(CONTRIBUTION_STAGES),
  title: z.string(),
  summary: z.string(),
  organisations: z.array(organisationSchema).describe("De eerste meldde het aan"),
  themes: z.array(themeSchema),
  stand: z.object({ number: z.int(), zone: z.string() }).nullable(),
  sessions: z.array(
    z.object({ round: z.int(), room: z.string(), startsAt: moment, endsAt: moment }),
  ),
  url,
  picture: url.describe("PNG van 1200 bij 630"),
});

export const fullExampleSchema = exampleSchema.extend({
  story: markdown,
  results: markdown,
  considerations: markdown,
  audience: z.string(),
  minutes: z.int().nullable(),
  maxGroup: z.int().nullable(),
});

export const challengeSchema = z.object({
  id: z.string(),
  title: z.string(),
  text: z.string(),
  inHouse: z.string().describe("Wat ze al in huis hebben"),
  toSow: z.string().describe("Wat ze nog moeten zaaien"),
  organisation: z.string(),
  themes: z.array(themeSchema),
  url,
});

const pageSchema = z.object({
  number: z.int().min(1),
  size: z.int().min(1),
  total: z.int().min(0).describe("Van alle bladzijden samen"),
  next: url.nullable(),
});

export const errorSchema = z.object({ error: z.object({ code: z.string(), message: z.string() }) });

export const pageOfSchema = <Item extends z.ZodType>(item: Item) =>
  z.object({ data: z.array(item), page: pageSchema });

export type OpenEvent = z.infer<typeof eventSchema>;
export type OpenExample = z.infer<typeof exampleSchema>;
export type FullOpenExample = z.infer<typeof fullExampleSchema>;
export type OpenChallenge = z.infer<typeof challengeSchema>;
export type OpenProgrammeAnswer = z.infer<typeof programmeSchema>;
export interface PageOfOpen<Item> {
  data: Item[];
  page: z.infer<typeof pageSchema>;
}
