-- AlterEnum
ALTER TYPE "deal_history_kind" ADD VALUE 'officer';

-- AlterTable
ALTER TABLE "deal_history" ADD COLUMN     "officerId" TEXT;

-- CreateIndex
CREATE INDEX "deal_officerId_idx" ON "deal"("officerId");
