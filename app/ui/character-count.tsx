import { useEffect, useState, type FormEventHandler } from "react";
import { useAlive } from "./use-alive.ts";

const PAUSE_BEFORE_READING_OUT_MS = 1000;

/** Counts what is typed. `count` is null until the page is alive, so that no stale number is shown. */
export function useCharacterCount<E extends HTMLInputElement | HTMLTextAreaElement>(
  defaultValue: unknown,
  onInput: FormEventHandler<E> | undefined,
) {
  const alive = useAlive();
  const [typed, setTyped] = useState<number | null>(null);
  const atFirst = typeof defaultValue === "string" ? defaultValue.length : 0;
  const countAndPassOn: FormEventHandler<E> = (event) => {
    setTyped(event.currentTarget.value.length);
    onInput?.(event);
  };
  return { count: alive ? (typed ?? atFirst) : null, onInput: countAndPassOn };
}

/** The limit as a hint; with JavaScript it counts along, read out after a pause in typing. */
export function CharacterCount({ limit, count }: { limit?: number; count: number | null }) {
  const text = limit && count !== null ? countText(limit, count) : "";
  const [readOut, setReadOut] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setReadOut(text), PAUSE_BEFORE_READING_OUT_MS);
    return () => clearTimeout(timer);
  }, [text]);
  if (!limit) return null;
  const tooMany = count !== null && count > limit;
  return (
    <>
      <p className={tooMany ? "field__count field__count--over" : "field__count"}>
        {text || `Hooguit ${limit} tekens`}
      </p>
      <p className="visually-hidden" aria-live="polite">
        {count !== null && count > limit * 0.8 ? readOut : ""}
      </p>
    </>
  );
}

function countText(limit: number, count: number): string {
  const left = limit - count;
  if (left >= 0) return `${count} van ${limit} tekens`;
  return `${count} van ${limit} tekens: ${-left} te veel`;
}
