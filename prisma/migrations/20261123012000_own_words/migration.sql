-- AlterTable
ALTER TABLE "Event" ADD COLUMN     "ownWords" TEXT NOT NULL DEFAULT '';
