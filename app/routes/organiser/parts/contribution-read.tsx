import { Fragment } from "react";
import type { ReadableText } from "#app/domain/selection/read-texts.ts";
import type { ThemeFamily } from "#app/domain/themes/family.ts";
import type { ShownMaterials } from "#app/features/materials/show-materials.ts";
import { ExampleMaterials } from "#app/routes/public/parts/example-materials.tsx";
import { ButtonRow } from "#app/ui/button.tsx";
import { Stack, Prose } from "#app/ui/layout.tsx";
import { Markdown } from "#app/ui/markdown.tsx";
import { ThemeLabel } from "#app/ui/theme.tsx";

export interface ContributionReadProps {
  event: string;
  texts: ReadableText[];
  themes: { name: string; family: ThemeFamily }[];
  materials: ShownMaterials;
}

/** What a gemeente wrote and sent along, to be read before one decides or scores. */
export function ContributionRead({ event, texts, themes, materials }: ContributionReadProps) {
  return (
    <Stack gap={5}>
      <Prose>
        {texts.map(({ title, blocks }) => (
          <Fragment key={title}>
            <h2>{title}</h2>
            <Markdown blocks={blocks} headingLevel={3} />
          </Fragment>
        ))}
      </Prose>
      <ButtonRow>
        {themes.map(({ name, family }) => (
          <ThemeLabel key={name} family={family} name={name} />
        ))}
      </ButtonRow>
      <ExampleMaterials event={event} materials={materials} />
    </Stack>
  );
}
