import type { RouteView } from "#app/features/routes-of-visitors/load-route.ts";
import { Stack } from "#app/ui/layout.tsx";
import { Anchor } from "#app/ui/link.tsx";

interface OnOtherDaysProps {
  event: string;
  saved: RouteView["elsewhere"];
}

/** What was saved and is only there on a day on which the visitor does not come. */
export function OnOtherDays({ event, saved }: OnOtherDaysProps) {
  if (saved.length === 0) return null;
  return (
    <section aria-labelledby="andere-dag">
      <Stack gap={4}>
        <h2 id="andere-dag">Bewaard, op een andere dag</h2>
        <ul>
          {saved.map(({ contributionId, title, day }) => (
            <li key={contributionId}>
              <Anchor href={`/${event}/voorbeelden/${contributionId}`}>{title}</Anchor>, {day}
            </li>
          ))}
        </ul>
        <p className="small soft">
          Wil je liever die dag komen? Kies hem bij{" "}
          <Anchor href={`/${event}/mijn-aanmelding`}>Mijn aanmelding</Anchor>.
        </p>
      </Stack>
    </section>
  );
}
