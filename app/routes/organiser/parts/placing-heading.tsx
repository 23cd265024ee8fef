import type { ReactNode } from "react";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { useServerForm, type GivenBack } from "#app/ui/form-binding.ts";
import { Stack } from "#app/ui/layout.tsx";
import { ListTabs, type ListTab } from "#app/ui/list-tabs.tsx";
import { PageHeading } from "#app/ui/page.tsx";
import { FigureList, type FigureListProps } from "#app/ui/status-label.tsx";
import { Told } from "#app/ui/told.tsx";

interface PlacingHeadingProps extends FigureListProps {
  title: string;
  intro: string;
  days: ListTab[];
  /** what was done on the page before */
  told: string | null;
  answer: GivenBack | undefined;
  children?: ReactNode;
}

/** The head of a page on which things get their place: figures, the days, and how the last change went. */
export function PlacingHeading(props: PlacingHeadingProps) {
  const { title, intro, figures, days, told, answer, children } = props;
  const { errors } = useServerForm({ id: "plaatsen", answer });
  return (
    <>
      <PageHeading
        eyebrow="Organisatie"
        title={title}
        intro={intro}
        aside={figures.length > 0 ? <FigureList figures={figures} /> : null}
      >
        {days.length > 1 ? <ListTabs label="Dagen" tabs={days} /> : null}
      </PageHeading>
      <Stack gap={5}>
        <Told>{told}</Told>
        <ErrorSummary
          errors={errors.map(({ message }) => ({ id: null, message }))}
          title="Dit lukte niet"
          nothingTyped
        />
        {children}
      </Stack>
    </>
  );
}
