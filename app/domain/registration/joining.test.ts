import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decideJoining, isPublicMailDomain, mailDomainOf } from "./joining.ts";

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

describe("joining", () => {
  const fresh = { hasActiveMembers: false, knownDomains: [] };

  it("makes the first the contact, who brings the mail domain", () => {
    expect(decideJoining({ ...fresh, email: "a@breda.example" })).toEqual({
      status: "active",
      isContact: true,
      learnDomain: "breda.example",
    });
  });

  it("learns nothing from a public mail provider", () => {
    expect(decideJoining({ ...fresh, email: "breda@gmail.com" })).toMatchObject({
      status: "active",
      learnDomain: null,
    });
  });

  it("lets a colleague with a known domain in at once, others wait", () => {
    const known = { hasActiveMembers: true, knownDomains: ["breda.example"] };
    expect(decideJoining({ ...known, email: "b@breda.example" })).toEqual({
      status: "active",
      isContact: false,
      learnDomain: null,
    });
    expect(decideJoining({ ...known, email: "b@tilburg.example" }).status).toBe("pending");
  });

  it("keeps strangers out of an organisation that everybody left", () => {
    const left = { hasActiveMembers: false, knownDomains: ["breda.example"] };
    expect(decideJoining({ ...left, email: "x@tilburg.example" }).status).toBe("pending");
    expect(decideJoining({ ...left, email: "b@breda.example" })).toMatchObject({
      status: "active",
      isContact: true,
    });
  });

  it("lets in at once who was invited, from anywhere", () => {
    const known = { hasActiveMembers: true, knownDomains: ["breda.example"], isInvited: true };
    const email = "x@tilburg.example";
    const letIn = { status: "active", isContact: false, learnDomain: null };
    expect(decideJoining({ ...known, email })).toEqual(letIn);
    expect(decideJoining({ ...known, email, wasRemoved: true })).toEqual(letIn);
    expect(decideJoining({ ...known, email, hasActiveMembers: false }).isContact).toBe(true);
  });

  it("makes who was taken out wait, also with a known domain", () => {
    const email = "b@breda.example";
    for (const hasActiveMembers of [true, false]) {
      const facts = { hasActiveMembers, knownDomains: ["breda.example"], wasRemoved: true };
      expect(decideJoining({ ...facts, email }).status).toBe("pending");
    }
  });

  it("never lets somebody from elsewhere in where somebody works already", () => {
    const domain = fc.constantFrom("breda.example", "gmail.com", "tilburg.example", "live.nl");
    fc.assert(
      fc.property(domain, fc.uniqueArray(domain), (mine, knownDomains) => {
        const facts = { email: `naam@${mine}`, hasActiveMembers: true, knownDomains };
        const { status, isContact, learnDomain } = decideJoining(facts);
        expect(status === "active").toBe(knownDomains.includes(mine));
        expect(isContact).toBe(false);
        expect(learnDomain).toBeNull();
      }),
    );
  });
});
