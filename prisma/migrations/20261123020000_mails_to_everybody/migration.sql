-- AlterTable
ALTER TABLE "Event" ADD COLUMN     "calledOffAt" TIMESTAMPTZ(3),
ADD COLUMN     "calledOffText" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "sendsPracticalMail" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "sendsThankYou" BOOLEAN NOT NULL DEFAULT true;
