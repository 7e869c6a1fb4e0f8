-- CreateEnum
CREATE TYPE "meeting_reply" AS ENUM ('yes', 'no', 'other_time');

-- CreateEnum
ALTER TYPE "deal_contact_kind" RENAME TO "contact_kind";

-- AlterTable
ALTER TABLE "need_history" ADD COLUMN     "actingById" TEXT;

-- AlterTable
ALTER TABLE "technology_history" ADD COLUMN     "actingById" TEXT;

-- CreateTable
CREATE TABLE "officer_rule" (
    "id" UUID NOT NULL,
    "officerId" TEXT NOT NULL,
    "unitCode" TEXT,
    "fieldCode" TEXT,
    "validFrom" DATE NOT NULL,
    "validTo" DATE,
    "createdById" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "officer_rule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "officer_handover" (
    "id" UUID NOT NULL,
    "fromUserId" TEXT NOT NULL,
    "toUserId" TEXT,
    "listings" INTEGER NOT NULL,
    "deals" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "createdById" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "officer_handover_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "acting_session" (
    "id" UUID NOT NULL,
    "officerId" TEXT NOT NULL,
    "sessionId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "organisationId" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "acting_session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "acting_change" (
    "id" UUID NOT NULL,
    "actingId" UUID NOT NULL,
    "path" TEXT NOT NULL,
    "intent" TEXT,
    "requestId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "acting_change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "meeting" (
    "id" UUID NOT NULL,
    "matchId" UUID NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "minutes" INTEGER NOT NULL,
    "place" TEXT,
    "link" TEXT,
    "note" TEXT,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "cancelledAt" TIMESTAMPTZ(3),
    "createdById" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "meeting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "meeting_answer" (
    "id" UUID NOT NULL,
    "meetingId" UUID NOT NULL,
    "provider" BOOLEAN NOT NULL,
    "sequence" INTEGER NOT NULL,
    "reply" "meeting_reply" NOT NULL,
    "words" TEXT,
    "userId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "meeting_answer_pkey" PRIMARY KEY ("id")
);

-- A log of deals becomes one of organisations and entries too.
ALTER TABLE "deal_contact" RENAME TO "contact";
ALTER TABLE "contact" RENAME CONSTRAINT "deal_contact_pkey" TO "contact_pkey";
ALTER TABLE "contact" RENAME CONSTRAINT "deal_contact_dealId_fkey" TO "contact_dealId_fkey";
ALTER INDEX "deal_contact_dealId_createdAt_idx" RENAME TO "contact_dealId_createdAt_idx";
ALTER TABLE "contact" ALTER COLUMN "dealId" DROP NOT NULL,
ADD COLUMN     "organisationId" UUID,
ADD COLUMN     "technologyId" UUID,
ADD COLUMN     "needId" UUID;

-- CreateIndex
CREATE INDEX "officer_rule_validFrom_validTo_idx" ON "officer_rule"("validFrom", "validTo");

-- CreateIndex
CREATE INDEX "officer_handover_createdAt_idx" ON "officer_handover"("createdAt");

-- CreateIndex
CREATE INDEX "acting_session_sessionId_endsAt_idx" ON "acting_session"("sessionId", "endsAt");

-- CreateIndex
CREATE INDEX "acting_session_userId_startedAt_idx" ON "acting_session"("userId", "startedAt");

-- CreateIndex
CREATE INDEX "acting_session_officerId_startedAt_idx" ON "acting_session"("officerId", "startedAt");

-- CreateIndex
CREATE INDEX "acting_change_actingId_createdAt_idx" ON "acting_change"("actingId", "createdAt");

-- CreateIndex
CREATE INDEX "meeting_matchId_idx" ON "meeting"("matchId");

-- CreateIndex
CREATE INDEX "meeting_startsAt_idx" ON "meeting"("startsAt");

-- CreateIndex
CREATE UNIQUE INDEX "meeting_answer_meetingId_provider_sequence_key" ON "meeting_answer"("meetingId", "provider", "sequence");

-- CreateIndex
CREATE INDEX "contact_organisationId_createdAt_idx" ON "contact"("organisationId", "createdAt");

-- CreateIndex
CREATE INDEX "contact_technologyId_createdAt_idx" ON "contact"("technologyId", "createdAt");

-- CreateIndex
CREATE INDEX "contact_needId_createdAt_idx" ON "contact"("needId", "createdAt");

-- AddForeignKey
ALTER TABLE "acting_change" ADD CONSTRAINT "acting_change_actingId_fkey" FOREIGN KEY ("actingId") REFERENCES "acting_session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_matchId_fkey" FOREIGN KEY ("matchId") REFERENCES "match"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_answer" ADD CONSTRAINT "meeting_answer_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact" ADD CONSTRAINT "contact_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact" ADD CONSTRAINT "contact_technologyId_fkey" FOREIGN KEY ("technologyId") REFERENCES "technology"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact" ADD CONSTRAINT "contact_needId_fkey" FOREIGN KEY ("needId") REFERENCES "need"("id") ON DELETE CASCADE ON UPDATE CASCADE;
