-- AlterTable
ALTER TABLE "officer_handover" ADD COLUMN     "requests" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "reviews" INTEGER NOT NULL DEFAULT 0;
