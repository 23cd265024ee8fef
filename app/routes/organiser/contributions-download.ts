import { dayKey } from "#app/domain/dates/dutch.ts";
import { exportTable } from "#app/domain/selection/export-table.ts";
import { readSelectionFilter } from "#app/domain/selection/selection-filter.ts";
import { readOrder } from "#app/domain/selection/selection-order.ts";
import { whereWords } from "#app/domain/selection/where-words.ts";
import { loadEvent } from "#app/features/events/load-event.ts";
import { toCsv, toExcel } from "#app/features/selection/export-submissions.ts";
import { loadSelection } from "#app/features/selection/load-submissions.ts";
import { notFound, orNotFound, signedIn, view } from "#app/http/guard.ts";
import { columnsFor } from "#app/http/list-columns.ts";

const TYPES = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;

/** The list as a file, with the filters of the address and the columns that were chosen. */
export const loader = view(
  "routes/organiser/contributions-download",
  async ({ params, request, viewer }) => {
    const event = orNotFound(await loadEvent(params.event));
    const form = params.form === "csv" || params.form === "xlsx" ? params.form : null;
    if (!form) throw notFound();
    const query = new URL(request.url).searchParams;
    const asked = { filter: readSelectionFilter(query), order: readOrder(query) };
    const { rows: shown } = await loadSelection(event.id, asked, signedIn(viewer).userId);
    const { columns } = await columnsFor(request);
    const severalDays = event.days.length > 1;
    const table = exportTable(shown, columns, (one) => whereWords(one, { severalDays }));
    const body = form === "csv" ? toCsv(table) : new Uint8Array(await toExcel(table));
    const name = `aanmeldingen-${event.slug}-${dayKey(new Date())}.${form}`;
    return new Response(body, {
      headers: {
        "Content-Type": TYPES[form],
        "Content-Disposition": `attachment; filename="${name}"`,
        "Cache-Control": "private, no-store",
      },
    });
  },
);
