import { useLocation } from "@remix-run/react";
import { useState } from "react";
import { Told } from "./told.tsx";

/**
 * `Told` for a page that looks again by itself: what was done is told to a page once, so the next
 * look brings it no more, but it stays to be read until one goes on.
 */
export function LastingTold({ children }: { children: string | null }) {
  const { key } = useLocation();
  const [kept, keep] = useState({ key, told: children });
  if (kept.key !== key || (children && kept.told !== children)) keep({ key, told: children });
  return <Told>{children ?? (kept.key === key ? kept.told : null)}</Told>;
}
