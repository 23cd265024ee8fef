import { Notice } from "./notice.tsx";

/** What was just done, on the page one came back to; nothing when nothing was. */
export function Told({ children }: { children?: string | null }) {
  if (!children) return null;
  return (
    <Notice tone="good" live>
      {children}
    </Notice>
  );
}
