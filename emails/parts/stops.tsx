import { Text } from "react-email";
import { Grid } from "./grid.tsx";
import { COLORS, text } from "./style.ts";

export interface ShownStop {
  /** "10.00–10.45 uur" */
  when: string;
  /** "Tent 2" or "Stand 12" */
  where: string;
  title: string;
  /** who gives it */
  organisation: string;
}

/** Somebody's day in its order: when and where to be, and for what. */
export function Stops({ stops }: { stops: readonly ShownStop[] }) {
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
        <td style={{ padding: "16px 20px 4px" }}>
          {stops.map(({ when, where, title, organisation }) => (
            <Text key={`${when} ${title}`} className="ink" style={{ ...text, margin: "0 0 12px" }}>
              <strong>
                {when}, {where}
              </strong>
              <br />
              {title}{" "}
              <span className="soft" style={{ color: COLORS.soft }}>
                ({organisation})
              </span>
            </Text>
          ))}
        </td>
      </tr>
    </Grid>
  );
}
