-- CreateEnum
CREATE TYPE "IntroductionWay" AS ENUM ('STRAIGHT', 'BOTH_SAY_YES');

-- CreateEnum
CREATE TYPE "IntroductionStatus" AS ENUM ('ASKED', 'INTRODUCED', 'DECLINED', 'LAPSED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "IntroductionAnswer" AS ENUM ('YES', 'NOT_NOW', 'NOT_THIS_ONE');

-- CreateEnum
CREATE TYPE "IntroductionOutcome" AS ENUM ('SPOKEN', 'APPOINTMENT', 'VISITED', 'DOING_IT', 'NOTHING');

-- AlterTable
ALTER TABLE "Event" ADD COLUMN     "introductionWay" "IntroductionWay" NOT NULL DEFAULT 'STRAIGHT';

-- AlterTable
ALTER TABLE "Introduction" ADD COLUMN     "answerUntil" TIMESTAMPTZ(3),
ADD COLUMN     "introducedAt" TIMESTAMPTZ(3),
ADD COLUMN     "meetsAt" TIMESTAMPTZ(3),
ADD COLUMN     "outcomeAskedAt" TIMESTAMPTZ(3),
ADD COLUMN     "remindedAt" TIMESTAMPTZ(3),
ADD COLUMN     "status" "IntroductionStatus" NOT NULL DEFAULT 'INTRODUCED',
ADD COLUMN     "way" "IntroductionWay" NOT NULL DEFAULT 'STRAIGHT';

-- What was introduced before, was so the moment it was approved.
UPDATE "Introduction" SET "introducedAt" = "createdAt";

-- AlterTable
ALTER TABLE "IntroductionPerson" ADD COLUMN     "answer" "IntroductionAnswer",
ADD COLUMN     "answeredAt" TIMESTAMPTZ(3),
ADD COLUMN     "knewEachOther" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "linkKey" TEXT,
ADD COLUMN     "moments" TIMESTAMPTZ(3)[],
ADD COLUMN     "outcome" "IntroductionOutcome",
ADD COLUMN     "outcomeAt" TIMESTAMPTZ(3),
ADD COLUMN     "outcomeText" TEXT NOT NULL DEFAULT '';

UPDATE "IntroductionPerson" SET "linkKey" = gen_random_uuid()::text;
ALTER TABLE "IntroductionPerson" ALTER COLUMN "linkKey" SET NOT NULL;

-- CreateIndex
CREATE INDEX "Introduction_status_idx" ON "Introduction"("status");

-- CreateIndex
CREATE UNIQUE INDEX "IntroductionPerson_linkKey_key" ON "IntroductionPerson"("linkKey");
