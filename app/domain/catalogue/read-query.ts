import { z } from "zod";
import { FACET_KEYS, type FacetKey } from "./facets.ts";
import { ORDERS, type CatalogueQuery } from "./query.ts";

const values = z.array(z.string().max(80)).max(40).catch([]);

const schema = z.object({
  zoek: z.string().trim().max(200).catch(""),
  volgorde: z.enum(ORDERS).catch("passend"),
  pagina: z.coerce.number().int().min(1).max(200).catch(1),
  soort: values,
  vorm: values,
  familie: values,
  thema: values,
  fase: values,
  grootte: values,
  provincie: values,
  ronde: values,
  gemeente: values,
} satisfies Record<FacetKey | "zoek" | "volgorde" | "pagina", z.ZodType>);

/** Reads the address. What is not understood counts as not said: a link never breaks. */
export function readQuery(params: URLSearchParams): CatalogueQuery {
  const chosen = FACET_KEYS.map((key) => [key, [...new Set(params.getAll(key))]]);
  const { zoek, volgorde, pagina, ...rest } = schema.parse({
    ...Object.fromEntries(chosen),
    // Control characters are refused by PostgreSQL.
    zoek: (params.get("zoek") ?? "").replace(/\p{Cc}/gu, " "),
    volgorde: params.get("volgorde") ?? "passend",
    pagina: params.get("pagina") ?? "1",
  });
  return { text: zoek, order: volgorde, page: pagina, chosen: rest };
}
