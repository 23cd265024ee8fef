-- AlterTable
ALTER TABLE "Event" ADD COLUMN     "calledOffTurns" INTEGER NOT NULL DEFAULT 0;

-- What is called off now was so once.
UPDATE "Event" SET "calledOffTurns" = 1 WHERE "calledOffAt" IS NOT NULL;
