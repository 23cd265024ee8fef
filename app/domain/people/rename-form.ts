import { z } from "zod";
import { requiredText } from "../forms/fields.ts";

/** How somebody is called; required wherever a person first shows up to others. */
export const personName = requiredText({
  max: 80,
  missing: "Vul in hoe we je mogen noemen: je naam of je functie",
});

/** The two forms of "mijn gegevens", told apart by their button. */
export const renameForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("rename"), name: personName }),
  z.object({
    intent: z.literal("erase"),
    sure: z.literal("on", { error: "Zet een vinkje als je zeker weet dat je alles wilt wissen" }),
  }),
]);
