import { Form, useLocation } from "@remix-run/react";
import type { SavedAs } from "#app/features/catalogue/search-examples.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { useWaitingBookmark } from "#app/ui/offline/phone.ts";

interface SaveButtonProps {
  event: string;
  contribution: { id: string; title: string };
  savedAs: SavedAs | null;
  /** registered as a visitor; who is not gets the way there */
  canSave: boolean;
}

/** Keeps an example for one's route, and lets it go again. */
export function SaveButton({ event, contribution, savedAs, canSave }: SaveButtonProps) {
  const { pathname, search } = useLocation();
  const waiting = useWaitingBookmark(contribution.id);
  const about = `: ${contribution.title}`;
  if (savedAs === "in-route") {
    return (
      <ButtonLink variant="ink" small icon="check" href={`/${event}/mijn-route`} about={about}>
        In je route
      </ButtonLink>
    );
  }
  if (!canSave) {
    return (
      <ButtonLink small icon="flag" href={`/${event}/aanmelden`} about={`${about} (meld je aan)`}>
        Bewaar
      </ButtonLink>
    );
  }
  const saved = waiting ? waiting === "ja" : savedAs === "bookmarked";
  return (
    <Form method="post" action={`/${event}/bewaren`} preventScrollReset>
      <input type="hidden" name="contribution" value={contribution.id} />
      <input type="hidden" name="bewaard" value={saved ? "nee" : "ja"} />
      <input type="hidden" name="terug" value={pathname + search} />
      <Button
        variant={saved ? "ink" : "outline"}
        small
        icon={saved ? "check" : "flag"}
        about={saved ? `${about} (haal weg)` : about}
      >
        {saved ? "Bewaard" : "Bewaar"}
      </Button>
    </Form>
  );
}
