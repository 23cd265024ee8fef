import { Layout } from "./parts/layout.tsx";
import { Action, Greeting, Paragraph, WrittenOut } from "./parts/letter.tsx";

export interface SignInProps {
  signInUrl: string;
  /** as people read it: "10.10 uur" */
  until: string;
  privacyUrl: string;
}

export function SignIn({
  signInUrl = "https://parade.example/inloggen/voorbeeld",
  until = "10.10 uur",
  privacyUrl = "https://parade.example/privacy",
}: SignInProps) {
  return (
    <Layout
      title="Kom binnen"
      preview={`Je link werkt één keer, tot ${until}.`}
      why="Je krijgt deze mail omdat iemand met dit adres wilde inloggen. Was jij dat niet? Dan hoef je niets te doen."
      privacyUrl={privacyUrl}
    >
      <Paragraph>Hallo,</Paragraph>
      <Paragraph>
        Met deze knop log je in bij de PraktijkVoorbeeldenParade. Je link werkt één keer, tot{" "}
        {until}.
      </Paragraph>
      <Action href={signInUrl}>Log in</Action>
      <WrittenOut href={signInUrl} />
      <Greeting />
    </Layout>
  );
}
