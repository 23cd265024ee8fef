import type { CSSProperties } from "react";

/** The colours of the site by day; mail programs know no variables. */
export const COLORS = {
  ink: "#14284B",
  soft: "#4A5875",
  paper: "#FFFBF1",
  sheet: "#FFFFFF",
  sand: "#F6EBD2",
  ribbon: "#C7351A",
  onRibbon: "#FFFFFF",
  night: "#14284B",
  yellow: "#FFC72E",
} as const;

const TEXT_FONT = "'Atkinson Hyperlegible Next',Verdana,Geneva,Arial,sans-serif";
export const HEADING_FONT =
  "'Bricolage Grotesque','Arial Narrow','Roboto Condensed',Arial,sans-serif";

/**
 * What inline styles cannot say: less margin on a phone, and the evening's colours. The classes
 * name what a thing is, each beside an inline style with its colour by day.
 */
export const STYLE_SHEET = `
@media (max-width:620px){
.edge{padding-left:22px!important;padding-right:22px!important}
.title{font-size:36px!important;line-height:38px!important}
.block{display:block!important;width:auto!important}
.turn{padding:0 20px!important;text-align:left!important}
.label{padding-left:20px!important;padding-right:14px!important}
}
@media (prefers-color-scheme:dark){
.sand,.night{background-color:#0A1429!important}
.sheet{background-color:#182A4E!important}
.paper{background-color:#0E1B36!important}
.ink{color:#FFF4DA!important}
.soft{color:#C3CCE0!important}
.frame{border-color:#FFF4DA!important}
.ribbon{background-color:#FF8A6B!important;color:#0E1B36!important}
.tip{border-color:#182A4E!important;border-left-color:#FF8A6B!important}
.point{border-color:#0E1B36!important;border-left-color:#FF8A6B!important}
.fold{border-color:#FF8A6B!important;border-left-color:#0E1B36!important}
.back{border-color:#0E1B36!important;border-right-color:#FF8A6B!important}
}`.trim();

export const text: CSSProperties = {
  margin: "0 0 16px",
  fontFamily: TEXT_FONT,
  fontSize: "16px",
  lineHeight: "25px",
  color: COLORS.ink,
};

export const small: CSSProperties = { ...text, fontSize: "15px", lineHeight: "22px" };

export const heading: CSSProperties = {
  margin: "0 0 20px",
  fontFamily: HEADING_FONT,
  fontSize: "46px",
  lineHeight: "47px",
  fontWeight: "bold",
  letterSpacing: "-1px",
  color: COLORS.ink,
};

export const subheading: CSSProperties = {
  ...heading,
  margin: "28px 0 12px",
  fontSize: "26px",
  lineHeight: "30px",
  letterSpacing: "-0.3px",
};

/** For cells that are only there for their colour. */
export const bare: CSSProperties = { fontSize: 0, lineHeight: 0 };
