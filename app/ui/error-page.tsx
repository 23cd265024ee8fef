import { ButtonLink } from "./button.tsx";
import { EmptyStall } from "./empty-stall.tsx";
import { PageHeading, Wrap } from "./page.tsx";

export interface ErrorPageProps {
  /** HTTP status of the answer */
  status: number;
  /** code under which a fault was logged */
  reference: string | null;
  pathname: string;
}

export function errorTitle(status: number): string {
  if (status === 404) return "Deze kraam staat er niet";
  if (status === 403) return "Hier mag je niet naar binnen";
  if (status === 405) return "Dat kan hier niet";
  if (status === 413) return "Dit is te veel in één keer";
  if (status === 400) return "Dit konden we niet lezen";
  return "Er ging iets mis";
}

/** What people see when a page is not there, not theirs, or broke. */
export function ErrorPage({ status, reference, pathname }: ErrorPageProps) {
  const { cause, advice, link } = wordsFor(status, reference, pathname);
  return (
    <Wrap>
      <PageHeading title={errorTitle(status)} intro={cause} />
      <EmptyStall
        title="Wat kun je doen?"
        action={<ButtonLink href={link.href}>{link.label}</ButtonLink>}
      >
        {advice}
      </EmptyStall>
    </Wrap>
  );
}

function wordsFor(status: number, reference: string | null, pathname: string) {
  const home = { href: "/", label: "Ga naar de voorpagina" };
  if (status === 404) {
    return {
      cause: "Deze pagina bestaat niet, of niet meer.",
      advice: "Kijk of het adres klopt, of begin opnieuw op de voorpagina.",
      link: home,
    };
  }
  if (status === 403) {
    return {
      cause: "Deze pagina is van een andere gemeente of van de organisatie.",
      advice: "Hoort hij wel bij jou? Log dan in met het adres waarmee je je aanmeldde.",
      link: { href: `/inloggen?naar=${encodeURIComponent(pathname)}`, label: "Log in" },
    };
  }
  if (status === 405) {
    return {
      cause: "Naar deze pagina kun je niets opsturen.",
      advice: "Ga terug en probeer het vanaf daar opnieuw.",
      link: home,
    };
  }
  if (status === 413) {
    return {
      cause: "Wat je opstuurde is langer dan dit formulier aankan. Er is niets bewaard.",
      advice:
        "Ga terug in je browser: wat je typte staat er nog. Maak het korter en probeer het opnieuw.",
      link: home,
    };
  }
  if (status === 400) {
    return {
      cause: "Je formulier kwam niet goed over. Er is niets bewaard.",
      advice: "Ga terug in je browser en verstuur het nog een keer.",
      link: home,
    };
  }
  return {
    cause: "Dat ligt aan ons, niet aan jou.",
    advice:
      "Probeer het over een paar minuten nog eens." +
      (reference ? ` Blijft het misgaan? Noem dan dit nummer: ${reference}.` : ""),
    link: home,
  };
}
