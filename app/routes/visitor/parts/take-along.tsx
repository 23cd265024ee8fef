import { Button, ButtonLink, ButtonRow } from "#app/ui/button.tsx";
import { useAlive } from "#app/ui/use-alive.ts";

/** The route on paper and in one's own calendar. */
export function TakeAlong({ event }: { event: string }) {
  const alive = useAlive();
  return (
    <ButtonRow>
      {alive ? (
        <Button type="button" icon="print" onClick={() => window.print()}>
          Print
        </Button>
      ) : null}
      <ButtonLink
        href={`/${event}/mijn-route/agenda.ics`}
        icon="calendar"
        download="mijn-route.ics"
      >
        Zet in je agenda
      </ButtonLink>
      {alive ? null : <p className="small soft">Printen doe je met de printknop van je browser.</p>}
    </ButtonRow>
  );
}
