import { useRevalidator } from "@remix-run/react";
import { useEffect } from "react";

/** Milliseconds between two looks. */
const LOOKS_EVERY = 1000;

/** Looks again and again how far something is, while it is busy. */
export function useLooking(isBusy: boolean): void {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    if (!isBusy) return;
    const timer = setInterval(revalidate, LOOKS_EVERY);
    return () => clearInterval(timer);
  }, [isBusy, revalidate]);
}
