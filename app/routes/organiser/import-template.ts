import { templateCsv, templateExcel } from "#app/features/imports/make-template.ts";
import { attachment } from "#app/http/content-disposition.ts";
import { notFound, view } from "#app/http/guard.ts";
import { kindOfSlug } from "./parts/import-words.ts";

const TYPES = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;

/** A file to fill in, such as "bezoekers.xlsx". */
export const loader = view("routes/organiser/import-template", async ({ params }) => {
  const [slug, ending, ...more] = (params.file ?? "").split(".");
  const kind = kindOfSlug(slug);
  if (!kind || (ending !== "csv" && ending !== "xlsx") || more.length > 0) throw notFound();
  const body = ending === "csv" ? templateCsv(kind) : new Uint8Array(await templateExcel(kind));
  return new Response(body, {
    headers: {
      "Content-Type": TYPES[ending],
      "Content-Disposition": attachment(`${slug}-invullen.${ending}`),
      "Cache-Control": "private, no-store",
    },
  });
});
