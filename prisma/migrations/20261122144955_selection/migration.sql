-- CreateEnum
CREATE TYPE "WorkshopForm" AS ENUM ('PRESENTATION', 'CONVERSATION', 'EXERCISE', 'GAME', 'WALK');

-- CreateEnum
CREATE TYPE "PresenterWishKind" AS ENUM ('PREFERRED', 'IMPOSSIBLE');

-- CreateEnum
CREATE TYPE "MaterialKind" AS ENUM ('PHOTO', 'DOCUMENT');

-- CreateEnum
CREATE TYPE "MaterialAudience" AS ENUM ('EVERYBODY', 'VISITORS', 'VISITORS_AFTERWARDS');

-- CreateEnum
CREATE TYPE "ImportKind" AS ENUM ('CONTRIBUTIONS', 'VISITORS');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "ContributionStatus" ADD VALUE 'CHANGES_ASKED';
ALTER TYPE "ContributionStatus" ADD VALUE 'WAITLISTED';

-- AlterTable
ALTER TABLE "Challenge" ADD COLUMN     "inHouse" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "toSow" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Contribution" ADD COLUMN     "audience" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "changesAsked" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "considerations" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "importKey" TEXT,
ADD COLUMN     "maxGroup" INTEGER,
ADD COLUMN     "minutes" INTEGER,
ADD COLUMN     "needsOther" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "needsPower" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "needsScreen" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "needsTable" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "remindedAt" TIMESTAMPTZ(3),
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "withdrawnReason" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "workshopForm" "WorkshopForm";

-- AlterTable
ALTER TABLE "Event" ADD COLUMN     "callText" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "introduction" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "matchmakingAt" TIMESTAMPTZ(3),
ADD COLUMN     "practicalities" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "registrationOpensAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "FloorPlan" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Registration" ADD COLUMN     "importKey" TEXT;

-- CreateTable
CREATE TABLE "PartnershipMember" (
    "partnershipId" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,

    CONSTRAINT "PartnershipMember_pkey" PRIMARY KEY ("partnershipId","memberId")
);

-- CreateTable
CREATE TABLE "OrganisationInvitation" (
    "id" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "invitedById" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "OrganisationInvitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Reviewer" (
    "eventId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,

    CONSTRAINT "Reviewer_pkey" PRIMARY KEY ("eventId","userId")
);

-- CreateTable
CREATE TABLE "ContributionDay" (
    "contributionId" TEXT NOT NULL,
    "locationDayId" TEXT NOT NULL,

    CONSTRAINT "ContributionDay_pkey" PRIMARY KEY ("contributionId","locationDayId")
);

-- CreateTable
CREATE TABLE "Presenter" (
    "id" TEXT NOT NULL,
    "contributionId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "label" TEXT NOT NULL,

    CONSTRAINT "Presenter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PresenterWish" (
    "presenterId" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "kind" "PresenterWishKind" NOT NULL,

    CONSTRAINT "PresenterWish_pkey" PRIMARY KEY ("presenterId","roundId")
);

-- CreateTable
CREATE TABLE "Material" (
    "id" TEXT NOT NULL,
    "contributionId" TEXT NOT NULL,
    "kind" "MaterialKind" NOT NULL,
    "audience" "MaterialAudience" NOT NULL,
    "position" INTEGER NOT NULL,
    "fileName" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "storageKey" TEXT NOT NULL,
    "altText" TEXT NOT NULL DEFAULT '',
    "width" INTEGER,
    "height" INTEGER,
    "uploadedById" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Material_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Review" (
    "contributionId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "score" INTEGER NOT NULL,
    "remark" TEXT NOT NULL DEFAULT '',
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Review_pkey" PRIMARY KEY ("contributionId","userId")
);

-- CreateTable
CREATE TABLE "ImportDraft" (
    "id" TEXT NOT NULL,
    "eventId" TEXT NOT NULL,
    "kind" "ImportKind" NOT NULL,
    "fileName" TEXT NOT NULL,
    "rows" JSONB NOT NULL,
    "createdById" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ImportDraft_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "PartnershipMember_memberId_idx" ON "PartnershipMember"("memberId");

-- CreateIndex
CREATE INDEX "OrganisationInvitation_email_idx" ON "OrganisationInvitation"("email");

-- CreateIndex
CREATE UNIQUE INDEX "OrganisationInvitation_organisationId_email_key" ON "OrganisationInvitation"("organisationId", "email");

-- CreateIndex
CREATE INDEX "Reviewer_userId_idx" ON "Reviewer"("userId");

-- CreateIndex
CREATE INDEX "ContributionDay_locationDayId_idx" ON "ContributionDay"("locationDayId");

-- CreateIndex
CREATE UNIQUE INDEX "Presenter_contributionId_position_key" ON "Presenter"("contributionId", "position");

-- CreateIndex
CREATE INDEX "PresenterWish_roundId_idx" ON "PresenterWish"("roundId");

-- CreateIndex
CREATE UNIQUE INDEX "Material_storageKey_key" ON "Material"("storageKey");

-- CreateIndex
CREATE INDEX "Material_uploadedById_idx" ON "Material"("uploadedById");

-- CreateIndex
CREATE UNIQUE INDEX "Material_contributionId_position_key" ON "Material"("contributionId", "position");

-- CreateIndex
CREATE INDEX "Review_userId_idx" ON "Review"("userId");

-- CreateIndex
CREATE INDEX "ImportDraft_eventId_idx" ON "ImportDraft"("eventId");

-- CreateIndex
CREATE INDEX "ImportDraft_expiresAt_idx" ON "ImportDraft"("expiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "Contribution_eventId_importKey_key" ON "Contribution"("eventId", "importKey");

-- CreateIndex
CREATE UNIQUE INDEX "Registration_eventId_importKey_key" ON "Registration"("eventId", "importKey");

-- AddForeignKey
ALTER TABLE "PartnershipMember" ADD CONSTRAINT "PartnershipMember_partnershipId_fkey" FOREIGN KEY ("partnershipId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnershipMember" ADD CONSTRAINT "PartnershipMember_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrganisationInvitation" ADD CONSTRAINT "OrganisationInvitation_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrganisationInvitation" ADD CONSTRAINT "OrganisationInvitation_invitedById_fkey" FOREIGN KEY ("invitedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reviewer" ADD CONSTRAINT "Reviewer_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reviewer" ADD CONSTRAINT "Reviewer_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ContributionDay" ADD CONSTRAINT "ContributionDay_contributionId_fkey" FOREIGN KEY ("contributionId") REFERENCES "Contribution"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ContributionDay" ADD CONSTRAINT "ContributionDay_locationDayId_fkey" FOREIGN KEY ("locationDayId") REFERENCES "LocationDay"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Presenter" ADD CONSTRAINT "Presenter_contributionId_fkey" FOREIGN KEY ("contributionId") REFERENCES "Contribution"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PresenterWish" ADD CONSTRAINT "PresenterWish_presenterId_fkey" FOREIGN KEY ("presenterId") REFERENCES "Presenter"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PresenterWish" ADD CONSTRAINT "PresenterWish_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Material" ADD CONSTRAINT "Material_contributionId_fkey" FOREIGN KEY ("contributionId") REFERENCES "Contribution"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Material" ADD CONSTRAINT "Material_uploadedById_fkey" FOREIGN KEY ("uploadedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Review" ADD CONSTRAINT "Review_contributionId_fkey" FOREIGN KEY ("contributionId") REFERENCES "Contribution"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Review" ADD CONSTRAINT "Review_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportDraft" ADD CONSTRAINT "ImportDraft_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportDraft" ADD CONSTRAINT "ImportDraft_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;
