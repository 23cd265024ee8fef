import { z } from "zod";
import {
  challengeSchema,
  errorSchema,
  eventSchema,
  exampleSchema,
  fullExampleSchema,
  pageOfSchema,
  programmeSchema,
} from "./schemas.ts";

const SCHEMAS = {
  Event: eventSchema,
  EventPage: pageOfSchema(eventSchema),
  Programme: programmeSchema,
  Example: exampleSchema,
  ExamplePage: pageOfSchema(exampleSchema),
  FullExample: fullExampleSchema,
  ChallengePage: pageOfSchema(challengeSchema),
  Error: errorSchema,
} as const;

type SchemaName = keyof typeof SCHEMAS;

export interface OpenPath {
  path: string;
  summary: string;
  answer: SchemaName;
  isPaged: boolean;
}

/** Every address of the open data, in the order in which one finds the way. */
export const OPEN_PATHS: readonly OpenPath[] = [
  { path: "/events", summary: "Alle openbare evenementen", answer: "EventPage", isPaged: true },
  {
    path: "/events/{event}",
    summary: "Eén evenement met zijn dagen",
    answer: "Event",
    isPaged: false,
  },
  {
    path: "/events/{event}/programme",
    summary: "Het gepubliceerde programma: workshops en wat iedereen samen doet",
    answer: "Programme",
    isPaged: false,
  },
  {
    path: "/events/{event}/examples",
    summary: "De gekozen voorbeelden: stands en workshops",
    answer: "ExamplePage",
    isPaged: true,
  },
  {
    path: "/events/{event}/examples/{example}",
    summary: "Eén voorbeeld met zijn verhaal",
    answer: "FullExample",
    isPaged: false,
  },
  {
    path: "/events/{event}/challenges",
    summary: "De vraagstukken die gemeenten openbaar maakten",
    answer: "ChallengePage",
    isPaged: true,
  },
];

const ref = (name: SchemaName) => ({ $ref: `#/components/schemas/${name}` });
const json = (name: SchemaName) => ({ "application/json": { schema: ref(name) } });

/** The document of OpenAPI 3.1; `siteUrl` without a slash at the end. */
export function openApiDocument(siteUrl: string) {
  return {
    openapi: "3.1.0",
    info: {
      title: "Open data van de PraktijkVoorbeeldenParade",
      version: "1.0.0",
      description:
        "Wat gemeenten elkaar laten zien. Alleen lezen, zonder sleutel, zonder persoonsgegevens. Hooguit 300 vragen per 5 minuten. Velden kunnen erbij komen; wat er is, blijft.",
    },
    servers: [{ url: `${siteUrl}/api/v1` }],
    paths: Object.fromEntries(OPEN_PATHS.map((one) => [one.path, { get: operation(one) }])),
    components: {
      schemas: Object.fromEntries(
        Object.entries(SCHEMAS).map(([name, schema]) => [name, jsonSchema(schema)]),
      ),
    },
  };
}

function operation({ path, summary, answer, isPaged }: OpenPath) {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    description: name === "event" ? "De slug van het evenement" : "De id van het voorbeeld",
    schema: { type: "string" },
  }));
  const paging = [
    { name: "page", description: "Bladzijde, vanaf 1", schema: { type: "integer", minimum: 1 } },
    {
      name: "size",
      description: "Hoeveel op een bladzijde, hooguit 100",
      schema: { type: "integer", minimum: 1, maximum: 100, default: 50 },
    },
  ].map((one) => ({ ...one, in: "query", required: false }));
  return {
    operationId: `get${path.replace(/\{\w+\}/g, "One").replace(/\/(\w)/g, (_, letter: string) => letter.toUpperCase())}`,
    summary,
    parameters: [...inPath, ...(isPaged ? paging : [])],
    responses: {
      "200": {
        description: "Gevonden",
        headers: { ETag: { schema: { type: "string" } } },
        content: json(answer),
      },
      "304": { description: "Niet veranderd sinds de ETag in If-None-Match" },
      ...(inPath.length > 0
        ? { "404": { description: "Dit is er niet, of niet openbaar", content: json("Error") } }
        : {}),
      "429": { description: "Te veel vragen; zie Retry-After", content: json("Error") },
    },
  };
}

function jsonSchema(schema: z.ZodType): Record<string, unknown> {
  const made: Record<string, unknown> = { ...z.toJSONSchema(schema, { target: "draft-2020-12" }) };
  // OpenAPI 3.1 is of this dialect already.
  delete made.$schema;
  return made;
}
