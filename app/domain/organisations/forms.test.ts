import { parseWithZod } from "@conform-to/zod/v4";
import { describe, expect, it } from "vitest";
import { newOrganisationForm, organisationForm } from "./forms.ts";

function read(schema: Parameters<typeof parseWithZod>[1]["schema"], fields: object) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, String(value));
  return parseWithZod(form, { schema }) as {
    status?: string;
    value?: unknown;
    error?: Record<string, string[]>;
  };
}

const make = newOrganisationForm({ asksName: false });

describe("a new organisation", () => {
  const region = { intent: "make", kind: "partnership", name: "Regio De Vallei" };

  it("takes the gemeenten of a samenwerkingsverband, each once", () => {
    const members = "Ede\r\n\r\ngemeente Wageningen, Barneveld; ede";
    expect(read(make, { ...region, members })).toMatchObject({
      status: "success",
      value: { members: ["GM0228", "GM0289", "GM0203"] },
    });
  });

  it("needs two of them", () => {
    expect(read(make, { ...region, members: "Ede" }).error).toEqual({
      members: ["Vul minstens twee gemeenten in die samenwerken"],
    });
    expect(read(make, { ...region, kind: "national", members: "" }).status).toBe("success");
  });

  it("says of each name it does not know what to do", () => {
    expect(read(make, { ...region, members: "Ede\nWagenigen\nXyzzystad" }).error).toEqual({
      members: [
        "We kennen geen gemeente ‘Wagenigen’. Bedoel je Wageningen?",
        "We kennen geen gemeente ‘Xyzzystad’. Verbeter de naam of haal hem weg",
      ],
    });
  });

  it("says all that is missing at once", () => {
    const { error } = read(make, { intent: "make", kind: "partnership", name: "", members: "" });
    expect(error).toEqual({
      name: ["Vul in hoe jullie organisatie heet"],
      members: ["Vul minstens twee gemeenten in die samenwerken"],
    });
    expect(read(make, { intent: "make", name: "?!" }).error).toEqual({
      kind: ["Kies wat voor organisatie jullie zijn"],
      name: ["Gebruik letters of cijfers in de naam"],
    });
  });

  it("is no gemeente: those come from the list", () => {
    expect(read(make, { ...region, kind: "municipality" }).status).toBe("error");
    expect(
      read(organisationForm, { ...region, intent: "change", kind: "municipality" }).status,
    ).toBe("error");
  });
});
