import { Text } from "react-email";
import { Grid } from "./grid.tsx";
import { bare, COLORS, HEADING_FONT, small } from "./style.ts";

interface Side {
  organisation: string;
  /** what this side does: "zoekt", "laat zien" */
  verb: string;
  words: string;
}

/** Two gemeenten with the ribbon between them, one way, or both ways when it is mutual. */
export function Pair({ from, to, mutual }: { from: Side; to: Side; mutual: boolean }) {
  return (
    <Grid
      className="paper frame"
      width="100%"
      style={{
        margin: "12px 0 0",
        border: `3px solid ${COLORS.ink}`,
        backgroundColor: COLORS.paper,
      }}
    >
      <tr>
        <SideCell {...from} />
        <td className="block turn skip" width={84} align="center">
          <Ribbon mutual={mutual} />
        </td>
        <SideCell {...to} />
      </tr>
    </Grid>
  );
}

function SideCell({ organisation, verb, words }: Side) {
  return (
    <td className="block" width="42%" valign="top" style={{ padding: "18px 20px" }}>
      <Text className="ink" style={{ ...small, margin: 0 }}>
        <strong style={{ fontFamily: HEADING_FONT, fontSize: "26px", lineHeight: "32px" }}>
          {organisation}
        </strong>{" "}
        <span
          className="soft"
          style={{ fontSize: "16px", color: COLORS.soft, whiteSpace: "nowrap" }}
        >
          {verb}
        </span>
        <br />
        {words}
      </Text>
    </td>
  );
}

/** Drawn with borders: half cut away at the tail, a point at the head. */
function Ribbon({ mutual }: { mutual: boolean }) {
  const red = COLORS.ribbon;
  const ground = COLORS.paper;
  const tail = {
    ...bare,
    borderTop: `13px solid ${red}`,
    borderBottom: `13px solid ${red}`,
    borderLeft: `9px solid ${ground}`,
  };
  const back = {
    ...bare,
    borderTop: `13px solid ${ground}`,
    borderBottom: `13px solid ${ground}`,
    borderRight: `14px solid ${red}`,
  };
  const point = {
    ...bare,
    borderTop: `13px solid ${ground}`,
    borderBottom: `13px solid ${ground}`,
    borderLeft: `14px solid ${red}`,
  };
  return (
    <Grid>
      <tr>
        <td className={mutual ? "back" : "fold"} width={0} style={mutual ? back : tail} />
        <td
          className="ribbon"
          width={36}
          height={26}
          style={{ ...bare, width: "36px", backgroundColor: red }}
        >
          &nbsp;
        </td>
        <td className="point" width={0} style={point} />
      </tr>
    </Grid>
  );
}
