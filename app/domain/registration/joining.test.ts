import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decideJoining, isNamedAfter, isPublicMailDomain, mailDomainOf } from "./joining.ts";

describe("the mail domain", () => {
  it.each([
    ["Contact@Breda.example", "breda.example"],
    ["a@b@zwolle.example", "zwolle.example"],
    ["zonder-apenstaart", null],
    ["@breda.example", null],
    ["naam@localhost", null],
  ])("of %s is %s", (email, domain) => expect(mailDomainOf(email)).toBe(domain));

  it.each(["gmail.com", "Outlook.com", "hotmail.co.uk", "ziggo.nl", "kpnmail.nl", "proton.me"])(
    "%s is for everybody",
    (domain) => expect(isPublicMailDomain(domain)).toBe(true),
  );

  it.each(["breda.nl", "mailing.example", "gmailtje.nl"])("%s is somebody's own", (domain) =>
    expect(isPublicMailDomain(domain)).toBe(false),
  );
});

describe("a domain named after a gemeente", () => {
  it.each([
    ["breda.nl", "Breda"],
    ["GemeenteBreda.nl", "Breda"],
    ["mail.zwolle.nl", "Zwolle"],
    ["sudwest-fryslan.frl", "Súdwest-Fryslân"],
    ["reuseldemierden.nl", "Reusel-De Mierden"],
    ["s-hertogenbosch.nl", "'s-Hertogenbosch"],
    ["bergen-nh.nl", "Bergen (NH.)"],
  ])("%s is %s", (domain, gemeente) => expect(isNamedAfter(domain, gemeente)).toBe(true));

  it.each([
    ["breda-advies.nl", "Breda"],
    ["breda.bureau.nl", "Breda"],
    ["breda.com", "Breda"],
    ["bossche.nl", "Oss"],
    ["bergen.nl", "Bergen (NH.)"],
    ["nl", "Breda"],
    ["gemeente.nl", "Breda"],
  ])("%s is not %s", (domain, gemeente) => expect(isNamedAfter(domain, gemeente)).toBe(false));
});

describe("joining", () => {
  const fresh = { gemeente: "Breda", hasActiveMembers: false, knownDomains: [] };

  it("makes the first the contact, whose mail domain carries the gemeente's name", () => {
    expect(decideJoining({ ...fresh, email: "a@breda.example" })).toEqual({
      status: "active",
      isContact: true,
      learnDomain: "breda.example",
    });
  });

  it.each(["breda@gmail.com", "iemand@bureau.example", "breda"])(
    "makes %s wait where nobody works yet",
    (email) =>
      expect(decideJoining({ ...fresh, email })).toEqual({
        status: "pending",
        isContact: false,
        learnDomain: null,
      }),
  );

  it("lets the maker of another organisation in, and learns nothing from a public provider", () => {
    const made = { ...fresh, gemeente: null, isMaker: true };
    expect(decideJoining({ ...made, email: "a@kennis.example" })).toEqual({
      status: "active",
      isContact: true,
      learnDomain: "kennis.example",
    });
    expect(decideJoining({ ...made, email: "kennis@gmail.com" })).toMatchObject({
      status: "active",
      learnDomain: null,
    });
    expect(decideJoining({ ...made, isMaker: false, email: "a@kennis.example" }).status).toBe(
      "pending",
    );
  });

  it("lets a colleague with a known domain in at once, others wait", () => {
    const known = { ...fresh, hasActiveMembers: true, knownDomains: ["breda.example"] };
    expect(decideJoining({ ...known, email: "b@breda.example" })).toEqual({
      status: "active",
      isContact: false,
      learnDomain: null,
    });
    expect(decideJoining({ ...known, email: "b@tilburg.example" }).status).toBe("pending");
  });

  it("keeps strangers out of an organisation that everybody left", () => {
    const left = { ...fresh, hasActiveMembers: false, knownDomains: ["breda.example"] };
    expect(decideJoining({ ...left, email: "x@tilburg.example" }).status).toBe("pending");
    expect(decideJoining({ ...left, email: "b@breda.example" })).toMatchObject({
      status: "active",
      isContact: true,
    });
  });

  it("lets in at once who was invited, from anywhere", () => {
    const known = {
      ...fresh,
      hasActiveMembers: true,
      knownDomains: ["breda.example"],
      isInvited: true,
    };
    const email = "x@tilburg.example";
    const letIn = { status: "active", isContact: false, learnDomain: null };
    expect(decideJoining({ ...known, email })).toEqual(letIn);
    expect(decideJoining({ ...known, email, wasRemoved: true })).toEqual(letIn);
    expect(decideJoining({ ...known, email, hasActiveMembers: false }).isContact).toBe(true);
  });

  it("makes who was taken out wait, also with a known domain", () => {
    const email = "b@breda.example";
    for (const hasActiveMembers of [true, false]) {
      const facts = {
        ...fresh,
        hasActiveMembers,
        knownDomains: ["breda.example"],
        wasRemoved: true,
      };
      expect(decideJoining({ ...facts, email }).status).toBe("pending");
    }
  });

  it("never lets somebody from elsewhere in where somebody works already", () => {
    const domain = fc.constantFrom("breda.example", "gmail.com", "tilburg.example", "live.nl");
    fc.assert(
      fc.property(domain, fc.uniqueArray(domain), (mine, knownDomains) => {
        const facts = { ...fresh, email: `naam@${mine}`, hasActiveMembers: true, knownDomains };
        const { status, isContact, learnDomain } = decideJoining(facts);
        expect(status === "active").toBe(knownDomains.includes(mine));
        expect(isContact).toBe(false);
        expect(learnDomain).toBeNull();
      }),
    );
  });
});
