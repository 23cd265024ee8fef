import type { SubmissionResult } from "@conform-to/react";
import { data } from "@remix-run/node";
import type { NotSaved } from "#app/features/events/outcome.ts";
import { notFound } from "#app/http/guard.ts";
import { conflictSentence, problemSentence } from "./settings-words.ts";

interface Refusing {
  refuse: (fieldErrors: Record<string, string[]>) => {
    data: { result: SubmissionResult<string[]> };
  };
}

/**
 * The form given back, with what is wrong. After a conflict its next `seen` is what is stored
 * now: who saves again means it. Throws a 404 for what is not there.
 */
export function giveBack(form: Refusing, saved: NotSaved) {
  if (saved.reason === "not-found") throw notFound();
  if (saved.reason === "refused") {
    const errors: Record<string, string[]> = {};
    for (const problem of saved.problems) {
      (errors[problem.field] ??= []).push(problemSentence(problem));
    }
    return data({ ...form.refuse(errors).data, seen: null }, { status: 400 });
  }
  const { conflicts, now } = saved;
  const errors = Object.fromEntries(
    conflicts.map((field) => [field, [conflictSentence(now[field] ?? "")]]),
  );
  return data({ ...form.refuse(errors).data, seen: now }, { status: 409 });
}
