import { Grid } from "./grid.tsx";
import { COLORS, text } from "./style.ts";

/** A short list with its numbers on stops of the ribbon. */
export function NumberedList({ items }: { items: string[] }) {
  return (
    <ol style={{ margin: "0 0 8px", padding: 0, listStyle: "none" }}>
      {items.map((item, index) => (
        <li key={item} style={{ margin: 0 }}>
          <Grid className="item" width="100%">
            <tr>
              <td className="number" width={44} valign="top" style={{ padding: "0 0 12px" }}>
                <Stop number={index + 1} />
              </td>
              <td
                className="ink"
                valign="top"
                style={{ ...text, margin: undefined, padding: "3px 0 12px" }}
              >
                {item}
              </td>
            </tr>
          </Grid>
        </li>
      ))}
    </ol>
  );
}

function Stop({ number }: { number: number }) {
  return (
    <Grid>
      <tr>
        <td
          className="ribbon"
          width={30}
          height={30}
          align="center"
          style={{
            fontFamily: text.fontFamily,
            fontSize: "15px",
            lineHeight: "30px",
            fontWeight: "bold",
            color: COLORS.onRibbon,
            backgroundColor: COLORS.ribbon,
            borderRadius: "15px",
          }}
        >
          {number}
        </td>
      </tr>
    </Grid>
  );
}
