import { Layout } from "./parts/layout.tsx";
import { Action, Greeting, Paragraph } from "./parts/letter.tsx";

export interface TeamInvitedProps {
  role: "organiser" | "reviewer";
  eventName: string;
  /** who asks: a role or a name */
  inviter: string;
  url: string;
  privacyUrl: string;
}

const TASK = {
  organiser: "organiseert mee",
  reviewer: "kiest mee",
} as const;

const WHAT = {
  organiser:
    "Je leest wat er binnenkomt, kiest wat er op het programma komt en richt de dag in, samen met de anderen.",
  reviewer:
    "Je leest wat gemeenten insturen, geeft elk voorbeeld een cijfer en zegt wat je ervan vindt. De organisatie kiest daarna.",
} as const;

export function TeamInvited({
  role = "organiser",
  eventName = "PraktijkVoorbeeldenParade 2027",
  inviter = "Organisatie",
  url = "https://parade.example/evenementen",
  privacyUrl = "https://parade.example/privacy",
}: TeamInvitedProps) {
  return (
    <Layout
      title={`Je ${TASK[role]}`}
      preview={`${inviter} vroeg je mee te doen met ${eventName}.`}
      why={`Je krijgt deze mail omdat ${inviter} je vroeg voor ${eventName}.`}
      privacyUrl={privacyUrl}
    >
      <Paragraph>Hallo,</Paragraph>
      <Paragraph>
        <strong>{inviter}</strong> heeft je toegevoegd aan {eventName}. {WHAT[role]}
      </Paragraph>
      <Paragraph>
        Log in met het mailadres waarop je dit leest. Een wachtwoord heb je niet nodig.
      </Paragraph>
      <Action href={url}>Ga aan de slag</Action>
      <Greeting />
    </Layout>
  );
}
