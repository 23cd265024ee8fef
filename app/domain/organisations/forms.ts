import { z } from "zod";
import { emailField, requiredText } from "../forms/fields.ts";
import { OTHER_KINDS } from "./kinds.ts";
import { LEAST_MEMBERS, membersField } from "./members-field.ts";
import { NAME_LIMIT, nameKey } from "./name.ts";

const id = z.string().min(1).max(64);
const slug = z.string().min(1).max(200);

const details = {
  kind: z.enum(OTHER_KINDS, { error: "Kies wat voor organisatie jullie zijn" }),
  name: requiredText({ max: NAME_LIMIT, missing: "Vul in hoe jullie organisatie heet" }).refine(
    (name) => name === "" || nameKey(name) !== "",
    { error: "Gebruik letters of cijfers in de naam" },
  ),
  members: membersField,
};

/** Asked together with what else is wrong, so that nobody mends a form twice. */
const enoughMembers = [
  ({ kind, members }: { kind: string; members: string[] }) =>
    kind !== "partnership" || members.length >= LEAST_MEMBERS,
  {
    error: "Vul minstens twee gemeenten in die samenwerken",
    path: ["members"] as string[],
    when: ({ value, issues }: z.core.ParsePayload) =>
      partsOf.safeParse(value).success && !issues.some(({ path }) => path?.[0] === "members"),
  },
] as const;

const partsOf = z.object({ kind: z.string(), members: z.array(z.string()) });

const person = requiredText({ max: 80, missing: "Vul in hoe we je mogen noemen" });

/** A new organisation that is no gemeente, or one of the same name that is there already. */
export function newOrganisationForm({ asksName }: { asksName: boolean }) {
  const nobody = z.undefined().catch(undefined);
  return z.discriminatedUnion("intent", [
    z.object({
      intent: z.literal("join"),
      /** a slug, or the CBS code of a gemeente */
      that: slug,
      person: asksName ? person : nobody,
    }),
    z
      .object({
        intent: z.enum(["make", "make-anyway"]),
        ...details,
        person: asksName ? person : nobody,
      })
      .refine(...enoughMembers),
  ]);
}

/** Other words for an organisation that is there. */
export const organisationForm = z
  .object({ intent: z.enum(["change", "change-anyway"]), ...details })
  .refine(...enoughMembers);

/** Everything that can be done with the people of an organisation. */
export const peopleForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("invite"), email: emailField }),
  z.object({ intent: z.literal("withdraw"), invitation: id }),
  z.object({ intent: z.literal("remove"), person: id }),
  z.object({ intent: z.literal("contact"), person: id }),
  z.object({ intent: z.literal("no-contact"), person: id }),
  z.object({ intent: z.literal("approve"), person: id }),
  z.object({ intent: z.literal("refuse"), person: id }),
]);
