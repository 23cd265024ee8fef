-- AlterEnum
ALTER TYPE "MembershipStatus" ADD VALUE 'REMOVED';

-- AlterTable
ALTER TABLE "Membership" ADD COLUMN     "askedAtEventId" TEXT;

-- CreateIndex
CREATE INDEX "Membership_askedAtEventId_idx" ON "Membership"("askedAtEventId");

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_askedAtEventId_fkey" FOREIGN KEY ("askedAtEventId") REFERENCES "Event"("id") ON DELETE SET NULL ON UPDATE CASCADE;
