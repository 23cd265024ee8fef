import { Form } from "@remix-run/react";
import { dayAndMonth } from "#app/domain/dates/dutch.ts";
import { Button } from "#app/ui/button.tsx";
import { Stack } from "#app/ui/layout.tsx";
import { Anchor } from "#app/ui/link.tsx";
import { MailExamples, type MailExample } from "#app/ui/mail-examples.tsx";
import { FigureList } from "#app/ui/status-label.tsx";

interface PracticalPartProps {
  dayId: string;
  practical: {
    /** "2027-05-13" */
    from: string;
    total: number;
    visitors: number;
    showers: number;
    written: number;
    canGo: boolean;
    examples: MailExample[];
  };
  /** it goes by itself */
  isOn: boolean;
  textsHref: string;
}

/** The mail before a day: to how many, when, three of them, and sending it now. */
export function PracticalPart({ dayId, practical, isOn, textsHref }: PracticalPartProps) {
  const { from, total, visitors, showers, written, canGo, examples } = practical;
  const left = total - written;
  return (
    <Stack gap={4}>
      <h3>Praktische mail vooraf</h3>
      <FigureList
        figures={[
          { value: visitors, label: visitors === 1 ? "bezoeker" : "bezoekers" },
          { value: showers, label: "laten iets zien" },
          { value: written, label: "kregen hem al" },
        ]}
      />
      <p>
        {isOn
          ? `Hij gaat vanzelf weg op ${dayAndMonth(new Date(`${from}T12:00:00Z`))}, om half tien. Wie zich daarna nog aanmeldt, krijgt hem de volgende ochtend.`
          : "Hij gaat niet vanzelf weg."}{" "}
        Over de reis en wat men meeneemt staat erin wat jullie schreven bij{" "}
        <Anchor href={textsHref}>Teksten</Anchor>.
      </p>
      <MailExamples examples={examples} total={total} headingLevel={4} folded />
      {canGo && left > 0 ? (
        <Form method="post">
          <input type="hidden" name="day" value={dayId} />
          <Button name="intent" value="send" variant="ink" icon="mail">
            {left === 1 ? "Stuur deze ene mail nu" : `Stuur deze ${left} mails nu`}
          </Button>
        </Form>
      ) : null}
    </Stack>
  );
}

interface ThanksPartProps {
  thanks: { total: number; examples: MailExample[] };
  isOn: boolean;
}

/** The mail after a day. */
export function ThanksPart({ thanks: { total, examples }, isOn }: ThanksPartProps) {
  const people = total === 1 ? "1 mens" : `${total} mensen`;
  return (
    <Stack gap={4}>
      <h3>Bedankje achteraf</h3>
      <p>
        {isOn
          ? `De ochtend na de dag gaat het vanzelf naar ${people}: wie zich aanmeldde, en wie iets liet zien.`
          : "Het gaat niet weg."}
      </p>
      <MailExamples examples={examples} total={total} headingLevel={4} folded />
    </Stack>
  );
}
