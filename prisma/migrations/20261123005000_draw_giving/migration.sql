-- AlterTable
ALTER TABLE "Draw" ADD COLUMN     "remindedAt" TIMESTAMPTZ(3),
ADD COLUMN     "toldOpenAt" TIMESTAMPTZ(3);

-- Who could rank before this was there has seen it: no mail afterwards.
UPDATE "Draw" SET "toldOpenAt" = "opensAt", "remindedAt" = "opensAt" WHERE "opensAt" <= now();

-- CreateTable
CREATE TABLE "DrawGiving" (
    "drawId" TEXT NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "progress" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "touchedAt" TIMESTAMPTZ(3) NOT NULL,
    "retries" INTEGER NOT NULL DEFAULT 0,
    "problem" TEXT,

    CONSTRAINT "DrawGiving_pkey" PRIMARY KEY ("drawId")
);

-- AddForeignKey
ALTER TABLE "DrawGiving" ADD CONSTRAINT "DrawGiving_drawId_fkey" FOREIGN KEY ("drawId") REFERENCES "Draw"("id") ON DELETE CASCADE ON UPDATE CASCADE;
