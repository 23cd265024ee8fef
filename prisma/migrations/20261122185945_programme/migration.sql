-- CreateEnum
CREATE TYPE "WorkStatus" AS ENUM ('WAITING', 'RUNNING', 'DONE', 'STOPPED', 'FAILED');

-- AlterTable
ALTER TABLE "ProgrammeItem" ADD COLUMN     "text" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "Registration" ADD COLUMN     "sharesRoute" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Room" ADD COLUMN     "hasPower" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "hasScreen" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "hasTables" BOOLEAN NOT NULL DEFAULT true;

-- AlterTable
ALTER TABLE "WorkshopRun" ADD COLUMN     "heldBack" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "isClosed" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "isPinned" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "WaitingSeat" (
    "id" TEXT NOT NULL,
    "runId" TEXT NOT NULL,
    "registrationId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "offeredAt" TIMESTAMPTZ(3),
    "expiresAt" TIMESTAMPTZ(3),

    CONSTRAINT "WaitingSeat_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FeedToken" (
    "id" TEXT NOT NULL,
    "registrationId" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "FeedToken_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PublishedProgramme" (
    "eventId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "publishedById" TEXT,

    CONSTRAINT "PublishedProgramme_pkey" PRIMARY KEY ("eventId","version")
);

-- CreateTable
CREATE TABLE "ProgrammeProposal" (
    "id" TEXT NOT NULL,
    "eventId" TEXT NOT NULL,
    "locationDayId" TEXT NOT NULL,
    "status" "WorkStatus" NOT NULL DEFAULT 'WAITING',
    "progress" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "stopAsked" BOOLEAN NOT NULL DEFAULT false,
    "seed" INTEGER NOT NULL,
    "before" JSONB,
    "result" JSONB,
    "startedById" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ProgrammeProposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Draw" (
    "id" TEXT NOT NULL,
    "eventId" TEXT NOT NULL,
    "locationDayId" TEXT NOT NULL,
    "opensAt" TIMESTAMPTZ(3) NOT NULL,
    "closesAt" TIMESTAMPTZ(3) NOT NULL,
    "seed" INTEGER NOT NULL,
    "status" "WorkStatus" NOT NULL DEFAULT 'WAITING',
    "result" JSONB,
    "drawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "Draw_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WorkshopPreference" (
    "drawId" TEXT NOT NULL,
    "registrationId" TEXT NOT NULL,
    "contributionId" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,

    CONSTRAINT "WorkshopPreference_pkey" PRIMARY KEY ("drawId","registrationId","contributionId")
);

-- CreateIndex
CREATE INDEX "WaitingSeat_registrationId_idx" ON "WaitingSeat"("registrationId");

-- CreateIndex
CREATE INDEX "WaitingSeat_expiresAt_idx" ON "WaitingSeat"("expiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "WaitingSeat_runId_registrationId_key" ON "WaitingSeat"("runId", "registrationId");

-- CreateIndex
CREATE UNIQUE INDEX "WaitingSeat_runId_number_key" ON "WaitingSeat"("runId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "FeedToken_tokenHash_key" ON "FeedToken"("tokenHash");

-- CreateIndex
CREATE INDEX "FeedToken_registrationId_idx" ON "FeedToken"("registrationId");

-- CreateIndex
CREATE INDEX "ProgrammeProposal_eventId_idx" ON "ProgrammeProposal"("eventId");

-- CreateIndex
CREATE UNIQUE INDEX "Draw_locationDayId_key" ON "Draw"("locationDayId");

-- CreateIndex
CREATE INDEX "Draw_eventId_idx" ON "Draw"("eventId");

-- CreateIndex
CREATE INDEX "WorkshopPreference_registrationId_idx" ON "WorkshopPreference"("registrationId");

-- CreateIndex
CREATE INDEX "WorkshopPreference_contributionId_idx" ON "WorkshopPreference"("contributionId");

-- CreateIndex
CREATE UNIQUE INDEX "WorkshopPreference_drawId_registrationId_rank_key" ON "WorkshopPreference"("drawId", "registrationId", "rank");

-- AddForeignKey
ALTER TABLE "WaitingSeat" ADD CONSTRAINT "WaitingSeat_runId_fkey" FOREIGN KEY ("runId") REFERENCES "WorkshopRun"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WaitingSeat" ADD CONSTRAINT "WaitingSeat_registrationId_fkey" FOREIGN KEY ("registrationId") REFERENCES "Registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FeedToken" ADD CONSTRAINT "FeedToken_registrationId_fkey" FOREIGN KEY ("registrationId") REFERENCES "Registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PublishedProgramme" ADD CONSTRAINT "PublishedProgramme_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PublishedProgramme" ADD CONSTRAINT "PublishedProgramme_publishedById_fkey" FOREIGN KEY ("publishedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProgrammeProposal" ADD CONSTRAINT "ProgrammeProposal_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProgrammeProposal" ADD CONSTRAINT "ProgrammeProposal_startedById_fkey" FOREIGN KEY ("startedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Draw" ADD CONSTRAINT "Draw_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkshopPreference" ADD CONSTRAINT "WorkshopPreference_drawId_fkey" FOREIGN KEY ("drawId") REFERENCES "Draw"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkshopPreference" ADD CONSTRAINT "WorkshopPreference_registrationId_fkey" FOREIGN KEY ("registrationId") REFERENCES "Registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkshopPreference" ADD CONSTRAINT "WorkshopPreference_contributionId_fkey" FOREIGN KEY ("contributionId") REFERENCES "Contribution"("id") ON DELETE CASCADE ON UPDATE CASCADE;
