import { z } from "zod";
import { optionalText } from "../forms/fields.ts";
import { MATERIAL_AUDIENCES, MATERIAL_KINDS, MATERIAL_LIMITS } from "./material.ts";

const id = z.string().min(1).max(64);
const audience = z.enum(MATERIAL_AUDIENCES, { error: "Kies wie het mag zien" });
const altText = optionalText({ max: MATERIAL_LIMITS.altText });

/** What stands beside the file in the form that adds one. */
export const addMaterialForm = z.object({ kind: z.enum(MATERIAL_KINDS), audience, altText });

/** What one can do with a file that is there, told apart by the button. */
export const changeMaterialForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("edit"), id, audience, altText }),
  z.object({ intent: z.literal("up"), id }),
  z.object({ intent: z.literal("down"), id }),
  z.object({ intent: z.literal("delete"), id }),
]);
