-- AlterEnum
ALTER TYPE "OutboxStatus" ADD VALUE 'HELD';

-- AlterTable
ALTER TABLE "OutboxMessage" ADD COLUMN     "handedOverAt" TIMESTAMPTZ(3),
ADD COLUMN     "isTest" BOOLEAN NOT NULL DEFAULT false;

-- What was being sent while this was installed: whether it was handed over is not known.
UPDATE "OutboxMessage" SET "handedOverAt" = "startedAt" WHERE "status" = 'SENDING';

-- CreateEnum
CREATE TYPE "MarkReason" AS ENUM ('BOUNCED', 'COMPLAINED');

-- CreateTable
CREATE TABLE "MarkedAddress" (
    "email" TEXT NOT NULL,
    "reason" "MarkReason" NOT NULL,
    "detail" TEXT,
    "markedAt" TIMESTAMPTZ(3) NOT NULL,
    "markedById" TEXT,
    "correctedAt" TIMESTAMPTZ(3),

    CONSTRAINT "MarkedAddress_pkey" PRIMARY KEY ("email")
);

-- CreateTable
CREATE TABLE "MailRefusal" (
    "email" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "MailRefusal_pkey" PRIMARY KEY ("email")
);

-- CreateTable
CREATE TABLE "MailPace" (
    "id" INTEGER NOT NULL,
    "nextAt" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "MailPace_pkey" PRIMARY KEY ("id")
);
INSERT INTO "MailPace" ("id", "nextAt") VALUES (1, now());
