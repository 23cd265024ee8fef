import { Form } from "@remix-run/react";
import type { DayFullness } from "#app/domain/route-planning/fullness.ts";
import { Button } from "#app/ui/button.tsx";
import { ChoiceGroup } from "#app/ui/choice.tsx";
import { Stack } from "#app/ui/layout.tsx";

const CHOICES: { value: DayFullness; label: string; hint: string }[] = [
  { value: "calm", label: "Rustig", hint: "Hoogstens één stand tussen twee workshops" },
  { value: "normal", label: "Gewoon", hint: "Hoogstens drie stands tussen twee workshops" },
  { value: "full", label: "Vol", hint: "Hoogstens vijf, als de tijd het toelaat" },
];

/** How full the day may be; the rest is laid around what is pinned. */
export function FullnessChoice({ fullness }: { fullness: DayFullness }) {
  return (
    <Form method="post" preventScrollReset>
      <Stack gap={4}>
        <ChoiceGroup
          type="radio"
          name="fullness"
          legend="Hoe vol mag je dag?"
          compact
          options={CHOICES}
          defaultValue={fullness}
        />
        <div>
          <Button name="intent" value="fullness" small variant="outline">
            Pas mijn dag aan
          </Button>
        </div>
      </Stack>
    </Form>
  );
}
