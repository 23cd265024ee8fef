import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decideContact, decideRemoval, mayManage, type Colleague } from "./people.ts";

const contact = { userId: "contact", isContact: true };
const colleague = { userId: "colleague", isContact: false };
const third = { userId: "third", isContact: false };

describe("taking somebody out", () => {
  const people = [contact, colleague, third];

  it("is for contacts, leaving for everybody", () => {
    expect(decideRemoval(people, { by: "contact", who: "third" })).toEqual({ ok: true });
    const other = decideRemoval(people, { by: "colleague", who: "third" });
    expect(other).toEqual({ ok: false, reason: "not-yours" });
    expect(decideRemoval(people, { by: "third", who: "third" })).toEqual({ ok: true });
    const stranger = decideRemoval(people, { by: "stranger", who: "third" });
    expect(stranger).toEqual({ ok: false, reason: "not-yours" });
  });

  it("leaves the last contact and the last of all", () => {
    const reason = (list: Colleague[]) => decideRemoval(list, { by: "contact", who: "contact" });
    expect(reason(people)).toEqual({ ok: false, reason: "last-contact" });
    expect(reason([contact])).toEqual({ ok: false, reason: "last-one" });
    expect(reason([contact, { ...colleague, isContact: true }])).toEqual({ ok: true });
  });

  it("finds nobody who is not there", () => {
    const gone = decideRemoval(people, { by: "contact", who: "gone" });
    expect(gone).toEqual({ ok: false, reason: "not-there" });
  });
});

describe("who is contact", () => {
  it("is for contacts to say, and for everybody when there is none", () => {
    const ask = { by: "colleague", who: "colleague", isContact: true };
    expect(decideContact([contact, colleague], ask)).toEqual({ ok: false, reason: "not-yours" });
    expect(decideContact([colleague, third], ask)).toEqual({ ok: true });
    expect(mayManage([], "colleague")).toBe(false);
  });
});

it("keeps a contact whatever people do, once there is one", () => {
  const ids = ["a", "b", "c", "d"];
  const id = fc.constantFrom(...ids);
  const act = fc.record({ by: id, who: id, act: fc.constantFrom("remove", "on", "off") });
  fc.assert(
    fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
      let people: Colleague[] = ids.map((userId) => ({ userId, isContact: userId === "a" }));
      for (const { by, who, act } of acts) {
        if (act === "remove") {
          if (decideRemoval(people, { by, who }).ok) {
            people = people.filter(({ userId }) => userId !== who);
          }
        } else {
          const isContact = act === "on";
          if (decideContact(people, { by, who, isContact }).ok) {
            people = people.map((one) => (one.userId === who ? { ...one, isContact } : one));
          }
        }
        expect(people.some((one) => one.isContact)).toBe(true);
      }
    }),
  );
});
