import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeText } from "./decode.ts";
import { IMPORT_LIMITS, type ImportRow } from "./import.ts";
import { colleagueMark, type ColleagueState } from "./judge-contact.ts";
import { judgeContribution } from "./judge-contribution.ts";
import { judgeVisitor } from "./judge-visitor.ts";
import { judgeRows } from "./judge.ts";
import { readTable } from "./read-table.ts";
import { findSeparator } from "./separator.ts";

const utf16 = (text: string, mark: boolean) =>
  Buffer.from((mark ? "\ufeff" : "") + text, "utf16le");
const TEXT = "Gemeente;Titel\r\nSúdwest-Fryslân;Één loket";

describe("the letters of a file", () => {
  it.each([
    ["UTF-8", Buffer.from(TEXT)],
    ["UTF-8 with a mark", Buffer.from(`\ufeff${TEXT}`)],
    ["UTF-16 with a mark", utf16(TEXT, true)],
    ["UTF-16 without", utf16(TEXT, false)],
    ["UTF-16 the other way round", utf16(TEXT, true).swap16()],
    ["Windows", Buffer.from(TEXT, "latin1")],
  ])("are read from %s", (_name, bytes) => {
    expect(decodeText(bytes)).toEqual({ ok: true, text: TEXT });
  });

  it.each([
    ["empty", Buffer.alloc(0)],
    ["empty", Buffer.from(" \r\n\r\n")],
    ["not-a-table", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex")],
    ["wrong-encoding", Buffer.from(Buffer.from(TEXT).toString("latin1"))],
    ["wrong-encoding", Buffer.from("Gemeente;Titel\nGoes;Caf\ufffd")],
    ["wrong-encoding", Buffer.from([0x47, 0x3b, 0x81, 0x8d, 0x0a])],
  ])("are refused as %s", (reason, bytes) => {
    expect(decodeText(bytes)).toEqual({ ok: false, reason });
  });
});

it("finds what parts the cells, also when others stand in texts", () => {
  const separatorOf = (text: string) => findSeparator(text).separator;
  expect(separatorOf('Gemeente;"a,b,c,d";Titel\nx,y,z')).toBe(";");
  expect(separatorOf("Gemeente,Titel")).toBe(",");
  expect(separatorOf("Gemeente\tTitel, lang")).toBe("\t");
  expect(findSeparator("sep=,\r\nGemeente,Titel")).toEqual({
    separator: ",",
    text: "Gemeente,Titel",
  });
});

describe("the columns", () => {
  it("are known by name in any order, and the rest is told", () => {
    const read = readTable(
      [[], ["titel", "Telefoon", "GEMEENTE "], ["Loket", "1", "Goes"], ["", " "]],
      "contributions",
    );
    expect(read).toEqual({
      ok: true,
      rows: [{ number: 3, cells: { title: "Loket", organisation: "Goes" } }],
      ignored: ["Telefoon"],
    });
  });

  it.each([
    ["empty", [[""]]],
    ["no-header", [["Goes", "Loket"]]],
    [
      "missing-columns",
      [
        ["Gemeente", "Soort"],
        ["Goes", "Stand"],
      ],
    ],
    [
      "double-columns",
      [
        ["Gemeente", "Titel", "titel"],
        ["Goes", "a", "b"],
      ],
    ],
    [
      "no-rows",
      [
        ["Gemeente", "Titel"],
        ["", ""],
      ],
    ],
    [
      "too-many-rows",
      [
        ["Gemeente", "Titel"],
        ...Array.from({ length: IMPORT_LIMITS.rows + 1 }, () => ["Goes", "a"]),
      ],
    ],
  ])("are refused as %s", (reason, cells) => {
    expect(readTable(cells, "contributions")).toMatchObject({ ok: false, reason });
  });

  it("are read whatever stands in the cells", () => {
    const table = fc.array(fc.array(fc.string({ unit: "binary" }), { maxLength: 5 }), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(table, (cells) => {
        const read = readTable([["Gemeente", "Titel"], ["Goes", "x"], ...cells], "contributions");
        expect(read.ok).toBe(true);
      }),
    );
  });
});

const themes = [
  { id: "t1", name: "Schulden en schuldhulp", slug: "schulden", synonyms: ["schuldhulp"] },
  { id: "t2", name: "Werk, inkomen en meedoen", slug: "werk", synonyms: [] },
];
const organisations = [{ id: "o1", name: "Divosa", municipalityCode: null }];
const colleagues = new Map<string, ColleagueState>([
  [colleagueMark("GM0664", "er@goes.example"), "active"],
  [colleagueMark("GM0664", "wacht@goes.example"), "pending"],
  [colleagueMark("GM0664", "weg@goes.example"), "removed"],
]);
const signedOff = new Map([["weg@goes.example", new Date("2027-03-03T12:00:00Z")]]);
const row = (number: number, cells: Record<string, string>): ImportRow => ({ number, cells });
const judge = (...rows: ImportRow[]) =>
  judgeRows(rows, new Set(), (one) =>
    judgeContribution(one, { themes, organisations, colleagues }),
  );
const problemsOf = (cells: Record<string, string>) =>
  judge(row(2, { organisation: "Goes", title: "Loket", ...cells }))[0]?.problems.join(" ") ?? "";

describe("a row with a stand or workshop", () => {
  it("is right with a gemeente and a title, and a draft until all is there", () => {
    const [first] = judge(row(2, { organisation: "gemeente Goes", title: "Loket" }));
    expect(first).toMatchObject({ state: "new", who: "Goes", content: { isComplete: false } });
    expect(first?.notes[0]).toContain("concept");
    const texts = { summary: "Zin", story: "Verhaal", results: "Winst", themes: "schuldhulp" };
    const [full] = judge(row(2, { organisation: "Divosa", title: "Loket", ...texts }));
    expect(full).toMatchObject({
      notes: [],
      content: { isComplete: true, fields: { themeIds: ["t1"] }, organisation: { id: "o1" } },
    });
  });

  it("says what is wrong and what was meant", () => {
    expect(problemsOf({ organisation: "Zutfen" })).toContain("Bedoel je Zutphen");
    expect(problemsOf({ title: "" })).toContain("De titel ontbreekt");
    expect(problemsOf({ title: "x".repeat(71) })).toContain("1 teken te lang");
    expect(problemsOf({ themes: "Schulden en schuldhlp" })).toContain("Bedoel je Schulden en");
    expect(problemsOf({ contact: "iemand bij goes" })).toContain("geen e-mailadres");
    expect(problemsOf({ kind: "lezing" })).toContain("stand of workshop");
    expect(problemsOf({ kind: "workshop", minutes: "een uur" })).toContain("Minuten");
    expect(problemsOf({ summary: "=1+1" })).toContain("formule");
    expect(problemsOf({ partners: "Goesss" })).toContain("Samen met");
  });

  it("reads names of themes with a comma in them, and what is needed", () => {
    const cells = { themes: "Werk, inkomen en meedoen, schuldhulp", needs: "Tafel, een oven" };
    expect(problemsOf({ ...cells, themes: "Werk, inkomen en meedoen; schuldhulp" })).toBe("");
    const [one] = judge(row(2, { organisation: "Goes", title: "a", needs: cells.needs }));
    expect(one?.content?.fields.needs).toMatchObject({
      table: true,
      power: false,
      other: "een oven",
    });
  });

  it("comes once, however its gemeente and title are written", () => {
    const judged = judge(
      row(2, { organisation: "Den Haag", title: "Eén loket" }),
      row(3, { organisation: "'s-Gravenhage", title: "EEN LOKET" }),
    );
    expect(judged.map(({ state }) => state)).toEqual(["new", "wrong"]);
    expect(judged[1]?.problems[0]).toContain("rij 2");
    const there = new Set(judged.flatMap(({ content }) => content?.importKey ?? []));
    const again = judgeRows(
      [row(9, { organisation: "den haag", title: "een loket" })],
      there,
      (one) => judgeContribution(one, { themes, organisations, colleagues }),
    );
    expect(again).toMatchObject([{ state: "there", content: null }]);
  });
});

describe("the contact that a row names", () => {
  const contact = (email: string) => {
    const [one] = judge(row(2, { organisation: "Goes", title: "Loket", contact: email }));
    const notes = one?.notes.filter((note) => note.startsWith(email)).join(" ") ?? "";
    return { email: one?.content?.contactEmail, notes };
  };

  it("becomes a colleague, which is said before it is so", () => {
    const fresh = contact("nieuw@goes.example");
    expect(fresh.notes).toContain("wordt collega bij Goes");
    expect(fresh.email).toBe("nieuw@goes.example");
    expect(contact("wacht@goes.example").notes).toContain("wordt nu collega");
    expect(contact("er@goes.example")).toEqual({ email: "er@goes.example", notes: "" });
  });

  it("does not come in again by a list once a colleague took that person out", () => {
    const out = contact("weg@goes.example");
    expect(out.email).toBeNull();
    expect(out.notes).toContain("weggehaald");
  });
});

describe("a row with a visitor", () => {
  const day = (id: string, town: string, date: string) => ({
    id,
    town,
    venue: "Hal",
    address: "",
    opensAt: new Date(`${date}T08:00:00Z`),
    closesAt: new Date(`${date}T15:00:00Z`),
  });
  const days = [day("d1", "Zwolle", "2027-05-20"), day("d2", "Breda", "2027-05-27")];
  const of = (cells: Record<string, string>, some = days) =>
    judgeRows(
      [row(2, { email: "A@Goes.example", organisation: "Goes", ...cells })],
      new Set(),
      (one) => judgeVisitor(one, { themes, organisations, days: some, signedOff }),
    )[0];

  it("names a day by town or date when there is more than one", () => {
    for (const named of ["Breda", "2027-05-27", "27-5-2027"]) {
      expect(of({ day: named })?.content).toMatchObject({ dayId: "d2", email: "a@goes.example" });
    }
    expect(of({})?.problems[0]).toContain("Kies uit: Zwolle");
    expect(of({ day: "Urk" })?.state).toBe("wrong");
    expect(of({}, days.slice(0, 1))?.content).toMatchObject({ dayId: "d1", themeIds: [] });
  });

  it("leaves alone who signed off, and says so", () => {
    const cells = { email: "Weg@Goes.example", day: "Breda" };
    const left = of(cells);
    expect(left).toMatchObject({ state: "left", content: null, problems: [] });
    expect(left?.notes).toEqual([expect.stringContaining("Meldde zich af op 3 maart 2027")]);
    expect(of({ ...cells, day: "Urk" })?.state).toBe("wrong");
  });

  it("needs an address and a gemeente", () => {
    expect(of({ email: "", day: "Breda" })?.problems).toEqual(["Het e-mailadres ontbreekt."]);
    expect(of({ email: "goes.example", day: "Breda" })?.problems[0]).toContain("geen e-mailadres");
    expect(of({ organisation: "", day: "Breda" })?.problems).toEqual(["De gemeente ontbreekt."]);
  });
});
