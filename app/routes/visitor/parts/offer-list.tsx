import { Form } from "@remix-run/react";
import { Button, ButtonRow } from "#app/ui/button.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { Anchor } from "#app/ui/link.tsx";
import { ThemeLabel } from "#app/ui/theme.tsx";
import type { OfferLine } from "./offer-lines.ts";

interface OfferListProps {
  event: string;
  offers: readonly OfferLine[];
  headingLevel: 3 | 4;
}

/** What could come on the route, each with the button that does it. */
export function OfferList({ event, offers, headingLevel }: OfferListProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <Stack gap={6}>
      {offers.map(({ contributionId, title, theme, note, reason, action, wait }) => (
        <Stack gap={3} key={contributionId}>
          <Heading>
            <Anchor href={`/${event}/voorbeelden/${contributionId}`}>{title}</Anchor>
          </Heading>
          <p>{note}</p>
          {reason ? (
            <p className="timeline__reason">
              <Icon name="thread" />
              <span>{reason}</span>
            </p>
          ) : null}
          {theme ? <ThemeLabel family={theme.family} name={theme.name} /> : null}
          {action ? (
            <Form method="post" preventScrollReset>
              <input type="hidden" name="contribution" value={contributionId} />
              {action.run ? <input type="hidden" name="run" value={action.run} /> : null}
              {action.out ? <input type="hidden" name="out" value={action.out} /> : null}
              <ButtonRow>
                <Button name="intent" value={action.intent} small about={`: ${title}`}>
                  {action.label}
                </Button>
              </ButtonRow>
            </Form>
          ) : null}
          {wait ? (
            <Form method="post" action={`/${event}/mijn-route/plek/${wait}`}>
              <Button name="intent" value="wait" small variant="outline" about={`: ${title}`}>
                Zet me op de wachtlijst
              </Button>
            </Form>
          ) : null}
        </Stack>
      ))}
    </Stack>
  );
}
