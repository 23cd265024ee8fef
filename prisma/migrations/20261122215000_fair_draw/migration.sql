-- RenameColumn
ALTER TABLE "Draw" RENAME COLUMN "result" TO "summary";

-- AlterTable
ALTER TABLE "Draw" ADD COLUMN     "askedAt" TIMESTAMPTZ(3),
ADD COLUMN     "input" JSONB,
ADD COLUMN     "outcome" JSONB,
ADD COLUMN     "progress" DOUBLE PRECISION NOT NULL DEFAULT 0,
ADD COLUMN     "repeatAskedAt" TIMESTAMPTZ(3),
ADD COLUMN     "repeatWasSame" BOOLEAN,
ADD COLUMN     "repeatedAt" TIMESTAMPTZ(3),
ADD COLUMN     "stopAsked" BOOLEAN NOT NULL DEFAULT false,
ALTER COLUMN "seed" SET DATA TYPE TEXT USING "seed"::text;

-- AlterTable
ALTER TABLE "WorkshopPreference" ADD COLUMN     "runId" TEXT;

-- CreateIndex
CREATE INDEX "WorkshopPreference_runId_idx" ON "WorkshopPreference"("runId");

-- AddForeignKey
ALTER TABLE "Draw" ADD CONSTRAINT "Draw_locationDayId_fkey" FOREIGN KEY ("locationDayId") REFERENCES "LocationDay"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkshopPreference" ADD CONSTRAINT "WorkshopPreference_runId_fkey" FOREIGN KEY ("runId") REFERENCES "WorkshopRun"("id") ON DELETE SET NULL ON UPDATE CASCADE;
