import { Form } from "@remix-run/react";
import { KIND_NAMES } from "#app/domain/organisations/kinds.ts";
import type { Namesake } from "#app/domain/organisations/namesakes.ts";
import { Button } from "#app/ui/button.tsx";
import { DefinitionList } from "#app/ui/definition-list.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { Notice } from "#app/ui/notice.tsx";

interface NamesakesPanelProps {
  reason: "taken" | "alike";
  namesakes: Namesake[];
  /** how the person who chooses one wants to be called, as typed; absent: only to read */
  joinsAs?: string;
}

/** "Bedoel je …?": organisations that have the name somebody typed, or nearly. */
export function NamesakesPanel({ reason, namesakes, joinsAs }: NamesakesPanelProps) {
  return (
    <Notice tone="warning" title={`Bedoel je ${namesakes.map(({ name }) => name).join(" of ")}?`}>
      <Stack gap={3}>
        <p>
          {reason === "taken"
            ? "Deze naam is al van een organisatie hier. Werk je daar, kies die dan. Anders: geef jullie organisatie hieronder een naam die verschilt."
            : "Deze naam lijkt er erg op. Werk je daar, kies die dan. Zijn jullie echt een andere organisatie? Dan kun je hieronder verder."}
        </p>
        <DefinitionList
          items={namesakes.map(({ name, kind, ref }) => {
            const that = "slug" in ref ? ref.slug : ref.code;
            return {
              term: name,
              description: KIND_NAMES[kind],
              action:
                joinsAs === undefined ? null : (
                  <Form method="post">
                    <input type="hidden" name="that" value={that} />
                    <input type="hidden" name="person" value={joinsAs} />
                    <Button small variant="ink" name="intent" value="join" about={`: ${name}`}>
                      Ja, daar werk ik
                    </Button>
                  </Form>
                ),
            };
          })}
        />
      </Stack>
    </Notice>
  );
}
