-- AlterTable
ALTER TABLE "WorkshopRun" ADD COLUMN     "isRemoved" BOOLEAN NOT NULL DEFAULT false;

-- A run that was taken out waits for the next version without keeping its round and room from
-- others. Prisma knows no indexes with a condition, so the schema cannot name these.
DROP INDEX "WorkshopRun_roundId_roomId_key";
DROP INDEX "WorkshopRun_contributionId_roundId_key";
CREATE UNIQUE INDEX "WorkshopRun_roundId_roomId_key" ON "WorkshopRun"("roundId", "roomId") WHERE NOT "isRemoved";
CREATE UNIQUE INDEX "WorkshopRun_contributionId_roundId_key" ON "WorkshopRun"("contributionId", "roundId") WHERE NOT "isRemoved";
