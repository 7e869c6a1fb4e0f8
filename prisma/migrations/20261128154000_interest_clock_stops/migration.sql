-- AlterTable
ALTER TABLE "interest" ADD COLUMN     "stoppedAt" TIMESTAMPTZ(3),
ADD COLUMN     "stoppedDays" INTEGER NOT NULL DEFAULT 0;
