import { useNavigation, useRevalidator } from "@remix-run/react";
import { useEffect, useRef } from "react";

/** Milliseconds between two looks. */
const LOOKS_EVERY = 1000;

/** Looks again and again how far something is, while it is busy. */
export function useLooking(isBusy: boolean): void {
  const { revalidate, state } = useRevalidator();
  const navigation = useNavigation();
  // A look takes the place of one that has no answer yet, and of a page that is on its way: where
  // an answer takes longer than the time between two looks, none would ever arrive.
  const isUnderway = useRef(false);
  useEffect(() => {
    isUnderway.current = state !== "idle" || navigation.state !== "idle";
  }, [state, navigation.state]);
  useEffect(() => {
    if (!isBusy) return;
    const timer = setInterval(() => {
      if (!isUnderway.current) revalidate();
    }, LOOKS_EVERY);
    return () => clearInterval(timer);
  }, [isBusy, revalidate]);
}
