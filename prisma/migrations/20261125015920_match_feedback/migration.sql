-- CreateEnum
CREATE TYPE "match_side" AS ENUM ('technology', 'need', 'staff');

-- AlterEnum
ALTER TYPE "match_status" ADD VALUE 'held';

-- AlterTable
ALTER TABLE "match" ADD COLUMN     "dismissedFor" JSONB,
ADD COLUMN     "dismissedNote" TEXT,
ADD COLUMN     "dismissedSide" "match_side",
ADD COLUMN     "introducedAt" TIMESTAMPTZ(3),
ADD COLUMN     "introducedById" TEXT,
ADD COLUMN     "introducedNote" TEXT,
ADD COLUMN     "madeById" TEXT,
ADD COLUMN     "pinnedAt" TIMESTAMPTZ(3),
ADD COLUMN     "pinnedById" TEXT;

-- CreateTable
CREATE TABLE "match_history" (
    "id" UUID NOT NULL,
    "matchId" UUID NOT NULL,
    "action" TEXT NOT NULL,
    "actorId" TEXT,
    "note" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "match_history_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "match_history_matchId_createdAt_idx" ON "match_history"("matchId", "createdAt");

-- AddForeignKey
ALTER TABLE "match_history" ADD CONSTRAINT "match_history_matchId_fkey" FOREIGN KEY ("matchId") REFERENCES "match"("id") ON DELETE CASCADE ON UPDATE CASCADE;
