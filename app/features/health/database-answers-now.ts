import { databaseAnswers } from "#app/db/transaction.ts";

export function databaseAnswersNow(): Promise<boolean> {
  return databaseAnswers();
}
