import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  blanksFor,
  BLANKS_OF,
  fillIn,
  LETTERS,
  missingWords,
  unknownBlanks,
  type LetterKind,
} from "./letter.ts";

const KINDS = Object.keys(LETTERS) as LetterKind[];
const event = { name: "Parade", submissionDeadlineAt: new Date("2027-03-12T22:59:00Z") };
const one = { title: "Koffie", kind: "stand" as const, organisations: [{ name: "Delft" }] };

describe("letters", () => {
  it.each(KINDS)("%s: every blank of ours is known and filled in", (kind) => {
    expect(unknownBlanks(LETTERS[kind], kind)).toEqual([]);
    const filled = fillIn(LETTERS[kind], blanksFor(one, event, { vraag: "A", ontbreekt: "B" }));
    expect(unknownBlanks(filled, kind)).toEqual([]);
    expect(filled.subject + filled.text).not.toMatch(/[{}]/);
    expect(filled.subject).toContain("Koffie");
  });

  it("fills in what was typed as it was typed, blanks and all", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (title) => {
        const { text } = fillIn({ subject: "", text: "<{titel}>" }, { titel: title });
        expect(text).toBe(`<${title}>`);
      }),
    );
    const tricky = "$& {gemeente} $1";
    const { text } = fillIn({ subject: "", text: "{titel}" }, { titel: tricky, gemeente: "Ede" });
    expect(text).toBe(tricky);
  });

  it("keeps a subject on one line", () => {
    const { subject } = fillIn({ subject: "Over {titel}", text: "" }, { titel: "a\nBcc: b" });
    expect(subject).toBe("Over a Bcc: b");
  });

  it("names the blanks that it cannot fill in, each once", () => {
    const letter = { subject: "{naam}", text: "{titel} {naam} {vraag} { } {}" };
    expect(unknownBlanks(letter, "accept")).toEqual(["naam", "vraag", " ", ""]);
    expect(unknownBlanks({ subject: "", text: "{vraag}" }, "ask-changes")).toEqual([]);
    expect(BLANKS_OF.remind).toContain("ontbreekt");
  });

  it("calls a draft without a title by that", () => {
    expect(blanksFor({ ...one, title: " " }, event).titel).toBe("nog zonder titel");
  });

  it("says what is missing, or that nothing is", () => {
    const tasks = ["Geef het een naam", "Kies een vorm"];
    const whole = "Dit moet nog:\n- Geef het een naam\n- Kies een vorm";
    expect(missingWords(tasks)).toBe(whole);
    expect(missingWords(tasks, ["Voor wie is het?"])).toBe(
      `${whole}\n\nDit hoeft niet, en maakt het sterker:\n- Voor wie is het?`,
    );
    expect(missingWords([])).toContain("Alles is ingevuld");
  });
});
