import { Heading, Link, Text } from "react-email";
import { Fragment, type ReactNode } from "react";
import { Grid } from "./grid.tsx";
import { bare, COLORS, small, subheading, text } from "./style.ts";

export function Subtitle({ children }: { children: ReactNode }) {
  return (
    <Heading as="h2" className="ink" style={subheading}>
      {children}
    </Heading>
  );
}

export function Paragraph({ children }: { children: ReactNode }) {
  return (
    <Text className="ink" style={text}>
      {children}
    </Text>
  );
}

/** The one thing to do, on a ribbon that points the way. */
export function Action({ href, children }: { href: string; children: string }) {
  const label = {
    display: "inline-block",
    padding: "16px 20px 16px 30px",
    color: COLORS.onRibbon,
    fontFamily: text.fontFamily,
    fontSize: "17px",
    lineHeight: "22px",
    fontWeight: "bold",
    textDecoration: "none",
  };
  const end = `27px solid ${COLORS.sheet}`;
  return (
    <Grid className="action" style={{ margin: "12px 0 28px" }}>
      <tr>
        <td className="ribbon" style={{ backgroundColor: COLORS.ribbon }}>
          <Link href={href} className="ribbon label" style={label}>
            {children}
          </Link>
        </td>
        <td
          className="tip"
          width={0}
          style={{
            ...bare,
            borderTop: end,
            borderBottom: end,
            borderLeft: `20px solid ${COLORS.ribbon}`,
          }}
        />
      </tr>
    </Grid>
  );
}

/** The same way for those whose mail program shows no button. */
export function WrittenOut({ href }: { href: string }) {
  return (
    <Text className="soft again" style={{ ...small, color: COLORS.soft, wordBreak: "break-all" }}>
      Werkt de knop niet? Kopieer dan deze link:
      <br />
      {href}
    </Text>
  );
}

export function TextLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link href={href} className="ink" style={{ color: COLORS.ink, textDecoration: "underline" }}>
      {children}
    </Link>
  );
}

/** On the dark foot. */
export function FootLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link href={href} style={{ color: COLORS.yellow, textDecoration: "underline" }}>
      {children}
    </Link>
  );
}

/** What to remember, in a frame: a name and its value on each line. */
export function Facts({ facts }: { facts: Array<[name: string, value: string]> }) {
  return (
    <Grid
      className="paper frame"
      width="100%"
      style={{
        margin: "4px 0 24px",
        border: `3px solid ${COLORS.ink}`,
        backgroundColor: COLORS.paper,
      }}
    >
      <tr>
        <td style={{ padding: "16px 20px" }}>
          <Text className="ink" style={{ ...text, margin: 0 }}>
            {facts.map(([name, value], index) => (
              <Fragment key={name}>
                {index > 0 ? <br /> : null}
                <span className="soft" style={{ color: COLORS.soft }}>
                  {name}:
                </span>{" "}
                <strong>{value}</strong>
              </Fragment>
            ))}
          </Text>
        </td>
      </tr>
    </Grid>
  );
}

export function Greeting() {
  return (
    <Text className="ink" style={{ ...text, marginBottom: 0 }}>
      Groet,
      <br />
      de organisatie van de PraktijkVoorbeeldenParade
    </Text>
  );
}
