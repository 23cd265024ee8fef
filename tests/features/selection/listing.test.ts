import readExcel from "read-excel-file/node";
import { beforeAll, describe, expect, it } from "vitest";
import { prisma } from "#app/db/client.ts";
import { exportTable } from "#app/domain/selection/export-table.ts";
import { ALL_COLUMNS } from "#app/domain/selection/selection-columns.ts";
import { NO_FILTER, type SelectionFilter } from "#app/domain/selection/selection-filter.ts";
import type { Order } from "#app/domain/selection/selection-order.ts";
import { toCsv, toExcel } from "#app/features/selection/export-submissions.ts";
import { loadSelection } from "#app/features/selection/load-submissions.ts";
import { useTestDatabase } from "#tests/database.ts";
import {
  makeContribution,
  makeEvent,
  makeOrganisation,
  makePerson,
  makeTheme,
} from "#tests/factories.ts";

useTestDatabase();

const EVIL = `=HYPERLINK("https://kwaad.example")`;
let event: Awaited<ReturnType<typeof makeEvent>>;
let me: string;

beforeAll(async () => {
  event = await makeEvent();
  me = (await makePerson()).id;
  const other = (await makePerson()).id;
  const money = await makeTheme(event.id, { name: "Schulden", family: "MONEY" });
  const care = await makeTheme(event.id, { name: "Mantelzorg", family: "CARE" });
  const [big, small] = [
    await makeOrganisation({ name: "Rotterdam", municipalityCode: "GM0599" }),
    await makeOrganisation({ name: "Vlieland", municipalityCode: "GM0096" }),
  ];
  const at = { eventId: event.id };
  const a = await makeContribution({
    ...{ ...at, organisationId: big.id, title: "Aan zet; of niet", themeIds: [money.id] },
    status: "SUBMITTED",
  });
  const b = await makeContribution({
    ...{ ...at, organisationId: small.id, title: "Bellen met “haast”", themeIds: [care.id] },
    ...{ kind: "WORKSHOP", status: "ACCEPTED" },
  });
  await makeContribution({
    ...{ ...at, organisationId: small.id, title: EVIL, summary: "@SUM(1)" },
    status: "WAITLISTED",
  });
  await makeContribution({
    ...{ ...at, organisationId: big.id, title: "Concept", summary: "Geheim" },
    status: "DRAFT",
  });
  await prisma.review.createMany({
    data: [
      { contributionId: a.id, userId: other, score: 2 },
      { contributionId: b.id, userId: other, score: 5 },
      { contributionId: b.id, userId: me, score: 4 },
    ],
  });
});

async function titles(filter: Partial<SelectionFilter>, order: Order = "titel") {
  const asked = { filter: { ...NO_FILTER, ...filter }, order };
  return (await loadSelection(event.id, asked, me)).rows.map(({ title }) => title);
}

const [A, B] = ["Aan zet; of niet", "Bellen met “haast”"];

describe("the list of contributions", () => {
  it.each<[Partial<SelectionFilter>, string[]]>([
    [{}, [EVIL, A, B]],
    [{ status: "waitlisted" }, [EVIL]],
    [{ kind: "workshop" }, [B]],
    [{ theme: "money" }, [A]],
    [{ province: "Fryslân" }, [EVIL, B]],
    [{ size: "large" }, [A]],
    [{ score: "4" }, [B]],
    [{ score: "laag" }, [A]],
    [{ score: "geen" }, [EVIL]],
    [{ reviewed: "nee" }, [A]],
    [{ placed: "nee" }, [B]],
    [{ words: "vlieland haast" }, [B]],
    [{ status: "geen status" }, []],
  ])("%o", async (filter, expected) => {
    expect(await titles(filter)).toEqual(expected);
  });

  it("is ordered by mark, with what has none last", async () => {
    expect(await titles({}, "cijfer")).toEqual([B, A, EVIL]);
    expect(await titles({}, "minst")).toEqual([EVIL, A, B]);
  });

  it("names drafts only when they are asked for, and tells nothing of what is in them", async () => {
    expect(await titles({ status: "draft" })).toEqual(["Concept"]);
    const asked = { filter: { ...NO_FILTER, status: "draft" }, order: "titel" } as const;
    const list = await loadSelection(event.id, asked, me);
    expect(JSON.stringify(list)).not.toContain("Geheim");
    expect(list).toMatchObject({ sentIn: 3, drafts: 1 });
  });
});

async function table() {
  const asked = { filter: NO_FILTER, order: "titel" } as const;
  const { rows: shown } = await loadSelection(event.id, asked, me);
  return exportTable(shown, ALL_COLUMNS, () => "ergens");
}

describe("the list as a file", () => {
  it("is a CSV that a Dutch Excel opens, and in which nothing is a formula", async () => {
    const csv = toCsv(await table());
    expect(csv.startsWith("\uFEFFTitel;Wie;")).toBe(true);
    const lines = csv.trimEnd().split("\r\n");
    expect(lines).toHaveLength(4);
    expect(lines[1]).toContain(`"'=HYPERLINK(""https://kwaad.example"")"`);
    expect(lines[1]).toContain(";'@SUM(1);");
    expect(lines[2]).toContain(`"${A}"`);
    expect(lines[3]).toContain(";4,5;2;");
    for (const line of lines) expect(line).not.toMatch(/(^|;)"?[=+@-]/);
  });

  it("is a workbook with the same rows, marks as numbers and texts as texts", async () => {
    const { headers, rows } = await table();
    const sheet = await readExcel(await toExcel({ headers, rows }));
    const cells = Array.isArray(sheet[0])
      ? sheet
      : (sheet as unknown as { data: unknown[][] }[])[0]?.data;
    expect(cells?.[0]).toEqual(headers);
    const byTitle = new Map((cells as unknown[][]).map((row) => [row[0], row]));
    expect([...byTitle.keys()]).toEqual(["Titel", EVIL, A, B]);
    expect(byTitle.get(B)?.[headers.indexOf("Gemiddeld cijfer")]).toBe(4.5);
  });
});
