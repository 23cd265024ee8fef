import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fingerprint } from "./fingerprint.ts";
import { knownAfter, knownOf, mergeEdit, mergeForm, readKnown, writeKnown } from "./merge.ts";

const word = fc.constantFrom("", "een", "twee", "drie");
const content = fc.record({
  title: word,
  story: word,
  themes: fc.array(word, { maxLength: 2 }),
});
const NAMES = ["title", "story", "themes"] as const;

describe("joining two people's work", () => {
  it("keeps what each of them changed alone, and asks about what both changed", () => {
    fc.assert(
      fc.property(content, content, content, (before, mine, theirs) => {
        const merged = mergeEdit({ known: knownOf(before, 1), mine, theirs });
        for (const name of NAMES) {
          const [b, m, t] = [before, mine, theirs].map((one) => JSON.stringify(one[name]));
          const result = JSON.stringify(merged.content[name]);
          const clashes = m !== b && t !== b && m !== t;
          expect(merged.clashes.includes(name)).toBe(clashes);
          // Whatever one of the two changed is there afterwards.
          if (!clashes && m !== b) expect(result).toBe(m);
          if (t !== b) expect(result).toBe(t);
          expect(merged.changed.includes(name)).toBe(result !== t);
        }
      }),
    );
  });

  it("saves the same thing twice without a clash, as a retry does", () => {
    fc.assert(
      fc.property(content, content, (before, mine) => {
        const once = mergeEdit({ known: knownOf(before, 1), mine, theirs: before });
        const again = mergeEdit({ known: knownOf(before, 1), mine, theirs: once.content });
        expect(again.clashes).toEqual([]);
        expect(again.content).toEqual(once.content);
      }),
    );
  });

  it("goes on leaving others' work alone while the form shows the old text", () => {
    const before = { title: "een", story: "een" };
    const theirs = { title: "twee", story: "een" };
    const known = knownOf(before, 1);
    const first = mergeEdit({ known, mine: { title: "een", story: "drie" }, theirs });
    expect(first.fromOthers).toEqual(["title"]);
    const after = knownAfter(known, first.content, 3, first.fromOthers);
    const next = { title: "een", story: "vier" };
    const second = mergeEdit({ known: after, mine: next, theirs: first.content });
    expect(second).toMatchObject({ clashes: [], content: { title: "twee", story: "vier" } });
    const clash = mergeEdit({
      known: after,
      mine: { title: "vijf", story: "vier" },
      theirs: second.content,
    });
    expect(clash.clashes).toEqual(["title"]);
  });

  it("does what somebody chose who saw both, unless it changed once more", () => {
    const before = { title: "een" };
    const theirs = { title: "twee" };
    const mine = { title: "drie" };
    const seen = knownAfter(knownOf(before, 1), theirs, 2, []);
    expect(mergeEdit({ known: seen, mine, theirs }).content).toEqual(mine);
    const yields = ["title"];
    expect(mergeEdit({ known: seen, mine, theirs, yields }).content).toEqual(theirs);
    const third = { title: "vier" };
    expect(mergeEdit({ known: seen, mine, theirs: third, yields }).clashes).toEqual(["title"]);
  });

  it("takes each difference for a clash when it is not known what the form showed", () => {
    const merged = mergeEdit({
      known: readKnown("onzin.."),
      mine: { title: "een", story: "een" },
      theirs: { title: "twee", story: "een" },
    });
    expect(merged.clashes).toEqual(["title"]);
  });
});

describe("joining the short fields of a form", () => {
  interface Thing {
    name: string;
    size: number;
  }
  const asText = ({ name, size }: Thing) => ({ name, size: String(size) });
  const thing = fc.record({ name: word, size: fc.integer({ min: 0, max: 2 }) });
  const kept = { id: "1", name: "een", size: 1 };

  it("does the same as for long texts, whichever way the form knows what it showed", () => {
    fc.assert(
      fc.property(thing, thing, thing, (before, mine, theirs) => {
        const byMarks = mergeEdit({ known: knownOf(before, 1), mine, theirs });
        const seen = asText(before);
        expect(mergeForm({ seen, stored: theirs, sent: mine }, asText)).toEqual(byMarks);
      }),
    );
  });

  it("leaves alone what the form has no field for", () => {
    const sent = { ...kept, id: "2", name: "twee" };
    const merged = mergeForm({ seen: asText(kept), stored: kept, sent }, asText);
    expect(merged).toMatchObject({ content: { ...kept, name: "twee" }, changed: ["name"] });
  });

  it("takes over what was sent when it is not known what the form showed", () => {
    const sent = { ...kept, name: "drie", size: 2 };
    const merged = mergeForm({ seen: {}, stored: kept, sent }, asText);
    expect(merged).toMatchObject({ content: sent, clashes: [] });
  });
});

describe("what a form knows", () => {
  it("comes back from the form as it went", () => {
    fc.assert(
      fc.property(content, fc.nat(), (one, version) => {
        const known = knownOf(one, version);
        expect(readKnown(writeKnown(known))).toEqual(known);
      }),
    );
  });

  it("marks values, not the order of their keys", () => {
    expect(fingerprint({ a: 1, b: [true] })).toBe(fingerprint({ b: [true], a: 1 }));
    expect(fingerprint(["a", "b"])).not.toBe(fingerprint(["b", "a"]));
    expect(fingerprint(null)).not.toBe(fingerprint(""));
  });
});
