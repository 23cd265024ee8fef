import type { useServerForm } from "#app/ui/form-binding.ts";
import type { ContributionValues } from "./contribution-values.ts";

/** The fields of the form of a contribution, tied to what was typed and to their errors. */
export type ContributionFields = ReturnType<typeof useServerForm<ContributionValues>>["fields"];
