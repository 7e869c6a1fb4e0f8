-- AlterTable
ALTER TABLE "interest" ADD COLUMN     "actingById" TEXT,
ADD COLUMN     "answeredActingById" TEXT;
