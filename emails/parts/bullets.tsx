import type { ReactNode } from "react";
import { text } from "./style.ts";

/** A list without an order. */
export function Bullets({ items }: { items: readonly ReactNode[] }) {
  return (
    <ul style={{ margin: "0 0 16px", padding: "0 0 0 20px" }}>
      {items.map((item, index) => (
        <li key={index} className="ink" style={{ ...text, margin: "0 0 6px" }}>
          {item}
        </li>
      ))}
    </ul>
  );
}
