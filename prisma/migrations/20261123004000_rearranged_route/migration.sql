-- AlterTable
ALTER TABLE "Route" ADD COLUMN     "arranged" JSONB,
ADD COLUMN     "toArrange" JSONB;
