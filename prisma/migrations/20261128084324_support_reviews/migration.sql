-- CreateEnum
CREATE TYPE "support_proposal" AS ENUM ('support', 'refuse');

-- CreateEnum
CREATE TYPE "support_decision_round" AS ENUM ('first', 'appeal');

-- CreateEnum
CREATE TYPE "support_nudge_kind" AS ENUM ('soon', 'late');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "support_application_status" ADD VALUE 'incomplete';
ALTER TYPE "support_application_status" ADD VALUE 'screening';
ALTER TYPE "support_application_status" ADD VALUE 'council';
ALTER TYPE "support_application_status" ADD VALUE 'deciding';
ALTER TYPE "support_application_status" ADD VALUE 'approved';
ALTER TYPE "support_application_status" ADD VALUE 'refused';
ALTER TYPE "support_application_status" ADD VALUE 'appealed';
ALTER TYPE "support_application_status" ADD VALUE 'withdrawn';

-- AlterTable
ALTER TABLE "support_application_history" ADD COLUMN     "step" TEXT;

-- AlterTable
ALTER TABLE "support_budget_line" ADD COLUMN     "granted" BIGINT;

-- CreateTable
CREATE TABLE "support_review" (
    "applicationId" UUID NOT NULL,
    "officerId" TEXT,
    "stepDueAt" TIMESTAMPTZ(3),
    "stoppedAt" TIMESTAMPTZ(3),
    "eligible" BOOLEAN,
    "screeningNote" TEXT,
    "screenedById" TEXT,
    "screenedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "support_review_pkey" PRIMARY KEY ("applicationId")
);

-- CreateTable
CREATE TABLE "support_question" (
    "applicationId" UUID NOT NULL,
    "askedById" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "answer" TEXT,
    "answeredById" TEXT,
    "answeredAt" TIMESTAMPTZ(3),

    CONSTRAINT "support_question_pkey" PRIMARY KEY ("applicationId")
);

-- CreateTable
CREATE TABLE "support_council" (
    "applicationId" UUID NOT NULL,
    "convenedById" TEXT NOT NULL,
    "convenedAt" TIMESTAMPTZ(3) NOT NULL,
    "minutes" TEXT,
    "proposal" "support_proposal",
    "concludedById" TEXT,
    "concludedAt" TIMESTAMPTZ(3),

    CONSTRAINT "support_council_pkey" PRIMARY KEY ("applicationId")
);

-- CreateTable
CREATE TABLE "support_council_member" (
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "userId" TEXT NOT NULL,
    "independent" BOOLEAN NOT NULL,
    "conflict" BOOLEAN,
    "conflictNote" TEXT,
    "declaredAt" TIMESTAMPTZ(3),
    "remark" TEXT,
    "scoredAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "support_council_member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "support_score" (
    "memberId" UUID NOT NULL,
    "criterionCode" TEXT NOT NULL,
    "points" INTEGER NOT NULL,

    CONSTRAINT "support_score_pkey" PRIMARY KEY ("memberId","criterionCode")
);

-- CreateTable
CREATE TABLE "support_decision" (
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "round" "support_decision_round" NOT NULL,
    "approved" BOOLEAN NOT NULL,
    "reasonCodes" TEXT[],
    "words" TEXT NOT NULL,
    "amount" BIGINT NOT NULL,
    "decidedById" TEXT NOT NULL,
    "decidedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "support_decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "support_appeal" (
    "applicationId" UUID NOT NULL,
    "words" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "support_appeal_pkey" PRIMARY KEY ("applicationId")
);

-- CreateTable
CREATE TABLE "support_nudge" (
    "applicationId" UUID NOT NULL,
    "kind" "support_nudge_kind" NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "support_nudge_pkey" PRIMARY KEY ("applicationId","kind","dueAt")
);

-- CreateIndex
CREATE INDEX "support_review_officerId_idx" ON "support_review"("officerId");

-- CreateIndex
CREATE INDEX "support_review_stepDueAt_idx" ON "support_review"("stepDueAt");

-- CreateIndex
CREATE INDEX "support_council_member_userId_idx" ON "support_council_member"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "support_council_member_applicationId_userId_key" ON "support_council_member"("applicationId", "userId");

-- CreateIndex
CREATE INDEX "support_decision_decidedAt_idx" ON "support_decision"("decidedAt");

-- CreateIndex
CREATE UNIQUE INDEX "support_decision_applicationId_round_key" ON "support_decision"("applicationId", "round");

-- AddForeignKey
ALTER TABLE "support_review" ADD CONSTRAINT "support_review_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "support_application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "support_question" ADD CONSTRAINT "support_question_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "support_application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "support_council" ADD CONSTRAINT "support_council_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "support_application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "support_council_member" ADD CONSTRAINT "support_council_member_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "support_council"("applicationId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "support_score" ADD CONSTRAINT "support_score_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "support_council_member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "support_decision" ADD CONSTRAINT "support_decision_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "support_application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "support_appeal" ADD CONSTRAINT "support_appeal_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "support_application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "support_nudge" ADD CONSTRAINT "support_nudge_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "support_application"("id") ON DELETE CASCADE ON UPDATE CASCADE;
