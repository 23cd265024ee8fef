import { changeLetterWords } from "#app/domain/programme/letter-words.ts";
import type { Publishing } from "#app/features/programme/load-publishing.ts";
import { Stack } from "#app/ui/layout.tsx";
import { MailExamples } from "#app/ui/mail-examples.tsx";

interface ChangeLettersProps {
  publishing: Publishing;
  eventName: string;
}

/** How many people get a mail, and what it says to one of each kind. */
export function ChangeLetters({ publishing, eventName }: ChangeLettersProps) {
  const { visitors, organisations } = publishing.receivers;
  if (visitors + organisations === 0) {
    return <p>Dit gaat over niemands route en niemands workshop: er gaat geen mail uit.</p>;
  }
  return (
    <Stack gap={3}>
      <h2>Wie krijgt een mail?</h2>
      <p>
        {`${counted(visitors, "bezoeker", "bezoekers")} met zo’n workshop op de route of op de wachtlijst, en ${counted(organisations, "persoon", "mensen")} bij gemeenten die er een geven. Anderen merken niets.`}
      </p>
      <MailExamples
        folded
        headingLevel={3}
        total={visitors + organisations}
        examples={publishing.examples.map(({ id, audience, sentences }) => ({
          id,
          to: audience === "visitor" ? "een bezoeker" : "wie de workshop geeft",
          ...written(audience, eventName, sentences),
        }))}
      />
    </Stack>
  );
}

function written(audience: "visitor" | "organisation", eventName: string, sentences: string[]) {
  const { subject, intro, outro } = changeLetterWords(audience, eventName);
  return { subject, text: ["Hallo,", intro, ...sentences, outro].join("\n\n") };
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
