import { ButtonLink, ButtonRow } from "#app/ui/button.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { Anchor } from "#app/ui/link.tsx";

interface TakeAlongProps {
  event: string;
  hasStops: boolean;
}

/** The route on paper and in one's own calendar, and with colleagues. */
export function TakeAlong({ event, hasStops }: TakeAlongProps) {
  const here = `/${event}/mijn-route`;
  return (
    <div className="screen-only">
      <Stack gap={4}>
        {hasStops ? (
          <ButtonRow>
            <ButtonLink href={`${here}/afdrukken`} icon="print">
              Print
            </ButtonLink>
            <ButtonLink href={`${here}/agenda.ics`} icon="calendar" download="mijn-route.ics">
              Zet in je agenda
            </ButtonLink>
          </ButtonRow>
        ) : null}
        <p>
          <Anchor href={`${here}/agenda`}>Laat je agenda meelopen</Anchor>
        </p>
        <p>
          <Anchor href={`${here}/samen`}>Samen met collega’s</Anchor>
        </p>
      </Stack>
    </div>
  );
}
