import { Head, Heading, Html, Text } from "react-email";
import type { CSSProperties, ReactNode } from "react";
import type { ThemeFamily } from "#app/domain/themes/family.ts";
import { Awning, Cloth, Stitches } from "./cloth.tsx";
import { Grid } from "./grid.tsx";
import { FootLink } from "./letter.tsx";
import { bare, COLORS, heading, HEADING_FONT, small, STYLE_SHEET } from "./style.ts";

export interface LayoutProps {
  title: string;
  /** the line that an inbox shows beside the subject */
  preview: string;
  /** whose cloth hangs below the name; an awning when the mail is about no theme */
  family?: ThemeFamily;
  /** why one gets this mail, and how to get no more of it */
  why: ReactNode;
  privacyUrl: string;
  children: ReactNode;
}

/** The sheet that every mail is written on: the name, a strip of cloth, the letter, the foot. */
export function Layout({ title, preview, family, why, privacyUrl, children }: LayoutProps) {
  return (
    <Html lang="nl">
      <Head>
        <title>{title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <style>{STYLE_SHEET}</style>
      </Head>
      <body className="sand" style={{ margin: 0, padding: 0, backgroundColor: COLORS.sand }}>
        <Preview>{preview}</Preview>
        <Grid className="sand" width="100%" style={{ backgroundColor: COLORS.sand }}>
          <tr>
            <td align="center" style={{ padding: "28px 0 36px" }}>
              <Sheet>
                {family ? <Cloth family={family} /> : <Awning />}
                <Part className="edge" style={{ padding: "36px 40px 32px" }}>
                  <Heading as="h1" className="title ink" style={heading}>
                    {title}
                  </Heading>
                  {children}
                </Part>
                <Stitches />
                <Foot privacyUrl={privacyUrl}>{why}</Foot>
              </Sheet>
            </td>
          </tr>
        </Grid>
      </body>
    </Html>
  );
}

/** Read by an inbox's list, not seen in the mail. */
function Preview({ children }: { children: string }) {
  const hidden = { display: "none", maxHeight: 0, overflow: "hidden", opacity: 0 } as const;
  return (
    <div className="preview" style={hidden}>
      {children}
    </div>
  );
}

function Sheet({ children }: { children: ReactNode }) {
  // The attribute is for programs that know no max-width.
  return (
    <Grid
      className="sheet"
      width={600}
      align="center"
      style={{ width: "100%", maxWidth: "600px", backgroundColor: COLORS.sheet }}
    >
      <tr>
        <td align="left">
          <Part className="edge paper" style={{ padding: "18px 40px", ...paper }}>
            <Wordmark />
          </Part>
          <Part className="night" style={{ ...bare, height: "6px", ...night }}>
            {null}
          </Part>
          {children}
        </td>
      </tr>
    </Grid>
  );
}

const paper = { backgroundColor: COLORS.paper };
const night = { backgroundColor: COLORS.night };

function Part({
  className,
  style,
  children,
}: {
  className: string;
  style: CSSProperties;
  children: ReactNode;
}) {
  return (
    <Grid width="100%">
      <tr>
        <td className={className} style={style}>
          {children}
        </td>
      </tr>
    </Grid>
  );
}

function Wordmark() {
  const letters = {
    fontFamily: HEADING_FONT,
    fontSize: "17px",
    lineHeight: "30px",
    fontWeight: "bold",
  };
  return (
    <Grid className="wordmark">
      <tr>
        <td className="ink" style={{ ...letters, color: COLORS.ink, paddingRight: "7px" }}>
          PraktijkVoorbeelden
        </td>
        <td
          className="ribbon"
          style={{
            ...letters,
            color: COLORS.onRibbon,
            backgroundColor: COLORS.ribbon,
            padding: "0 10px",
          }}
        >
          Parade
        </td>
      </tr>
    </Grid>
  );
}

function Foot({ privacyUrl, children }: { privacyUrl: string; children: ReactNode }) {
  const line = { ...small, color: COLORS.paper };
  return (
    <Part className="edge night" style={{ padding: "22px 40px 26px", ...night }}>
      <Text style={{ ...line, margin: "0 0 8px" }}>{children}</Text>
      <Text style={{ ...line, margin: 0 }}>
        <FootLink href={privacyUrl}>Zo gaan we om met je gegevens</FootLink>
      </Text>
    </Part>
  );
}
