-- CreateEnum
CREATE TYPE "DayFullness" AS ENUM ('CALM', 'NORMAL', 'FULL');

-- AlterTable
ALTER TABLE "Registration" ADD COLUMN     "fullness" "DayFullness" NOT NULL DEFAULT 'NORMAL',
ADD COLUMN     "seenVersion" INTEGER;

-- Who was registered before has seen what there is now.
UPDATE "Registration" registration SET "seenVersion" = (
  SELECT max("version") FROM "PublishedProgramme" programme
  WHERE programme."eventId" = registration."eventId");

-- AlterTable
ALTER TABLE "FeedToken" ADD COLUMN     "lastReadAt" TIMESTAMPTZ(3),
ADD COLUMN     "name" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "DroppedContribution" (
    "registrationId" TEXT NOT NULL,
    "contributionId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "DroppedContribution_pkey" PRIMARY KEY ("registrationId","contributionId")
);

-- CreateTable
CREATE TABLE "ToldStop" (
    "routeId" TEXT NOT NULL,
    "contributionId" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "isCancelled" BOOLEAN NOT NULL DEFAULT false,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ToldStop_pkey" PRIMARY KEY ("routeId","contributionId")
);

-- CreateTable
CREATE TABLE "DayDivision" (
    "id" TEXT NOT NULL,
    "locationDayId" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "madeById" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "DayDivision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DivisionPart" (
    "divisionId" TEXT NOT NULL,
    "registrationId" TEXT NOT NULL,
    "stops" JSONB NOT NULL,
    "before" TEXT[],
    "basedOn" INTEGER,
    "takenAt" TIMESTAMPTZ(3),

    CONSTRAINT "DivisionPart_pkey" PRIMARY KEY ("divisionId","registrationId")
);

-- CreateIndex
CREATE INDEX "DroppedContribution_contributionId_idx" ON "DroppedContribution"("contributionId");

-- CreateIndex
CREATE INDEX "DayDivision_organisationId_idx" ON "DayDivision"("organisationId");

-- CreateIndex
CREATE INDEX "DayDivision_madeById_idx" ON "DayDivision"("madeById");

-- CreateIndex
CREATE UNIQUE INDEX "DayDivision_locationDayId_organisationId_key" ON "DayDivision"("locationDayId", "organisationId");

-- CreateIndex
CREATE INDEX "DivisionPart_registrationId_idx" ON "DivisionPart"("registrationId");

-- AddForeignKey
ALTER TABLE "DroppedContribution" ADD CONSTRAINT "DroppedContribution_registrationId_fkey" FOREIGN KEY ("registrationId") REFERENCES "Registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DroppedContribution" ADD CONSTRAINT "DroppedContribution_contributionId_fkey" FOREIGN KEY ("contributionId") REFERENCES "Contribution"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ToldStop" ADD CONSTRAINT "ToldStop_routeId_fkey" FOREIGN KEY ("routeId") REFERENCES "Route"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DayDivision" ADD CONSTRAINT "DayDivision_locationDayId_fkey" FOREIGN KEY ("locationDayId") REFERENCES "LocationDay"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DayDivision" ADD CONSTRAINT "DayDivision_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DayDivision" ADD CONSTRAINT "DayDivision_madeById_fkey" FOREIGN KEY ("madeById") REFERENCES "Registration"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DivisionPart" ADD CONSTRAINT "DivisionPart_divisionId_fkey" FOREIGN KEY ("divisionId") REFERENCES "DayDivision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DivisionPart" ADD CONSTRAINT "DivisionPart_registrationId_fkey" FOREIGN KEY ("registrationId") REFERENCES "Registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;
