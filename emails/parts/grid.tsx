import type { ReactNode, TableHTMLAttributes } from "react";

/** A table that only lays things out: mail programs know no other way that works everywhere. */
export function Grid({
  children,
  ...rest
}: TableHTMLAttributes<HTMLTableElement> & { children: ReactNode }) {
  return (
    <table role="presentation" cellPadding={0} cellSpacing={0} border={0} {...rest}>
      <tbody>{children}</tbody>
    </table>
  );
}
