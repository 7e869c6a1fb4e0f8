-- CreateEnum
CREATE TYPE "organisation_fact_kind" AS ENUM ('name', 'unit');

-- CreateEnum
CREATE TYPE "abuse_report_status" AS ENUM ('open', 'upheld', 'dismissed');

-- CreateEnum
CREATE TYPE "abuse_report_action" AS ENUM ('received', 'taken', 'handed', 'upheld', 'dismissed');

-- CreateEnum
CREATE TYPE "sanction_kind" AS ENUM ('warning', 'entry_hold', 'posting_limit', 'suspension');

-- CreateEnum
CREATE TYPE "sanction_end" AS ENUM ('lifted', 'expired', 'appealed');

-- CreateEnum
CREATE TYPE "appeal_status" AS ENUM ('open', 'granted', 'refused');

-- AlterEnum
ALTER TYPE "organisation_status" ADD VALUE 'merged';

-- AlterTable
ALTER TABLE "need" ADD COLUMN     "frozenAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "organisation" ADD COLUMN     "postingLimit" INTEGER,
ADD COLUMN     "reviewOn" DATE,
ADD COLUMN     "suspendedUntil" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "technology" ADD COLUMN     "frozenAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "organisation_verification" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "verifiedById" TEXT,
    "verifiedAt" TIMESTAMPTZ(3) NOT NULL,
    "reviewOn" DATE NOT NULL,
    "evidenceCodes" TEXT[],
    "note" TEXT,

    CONSTRAINT "organisation_verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organisation_former_fact" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "kind" "organisation_fact_kind" NOT NULL,
    "name" TEXT,
    "nameEn" TEXT,
    "unitCode" TEXT,
    "validFrom" DATE,
    "validTo" DATE NOT NULL,
    "source" TEXT,
    "recordedById" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "organisation_former_fact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organisation_merger" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "successorId" UUID NOT NULL,
    "mergedOn" DATE NOT NULL,
    "source" TEXT NOT NULL,
    "reason" TEXT,
    "passed" JSONB NOT NULL,
    "recordedById" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "organisation_merger_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "abuse_report" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "organisationId" UUID NOT NULL,
    "technologyId" UUID,
    "needId" UUID,
    "categoryCode" TEXT NOT NULL,
    "message" TEXT NOT NULL,
    "reporterId" TEXT,
    "reporterName" TEXT,
    "reporterEmail" TEXT,
    "locale" TEXT NOT NULL DEFAULT 'vi',
    "status" "abuse_report_status" NOT NULL DEFAULT 'open',
    "officerId" TEXT,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "decidedAt" TIMESTAMPTZ(3),
    "decidedById" TEXT,
    "answer" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "abuse_report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "abuse_report_history" (
    "id" UUID NOT NULL,
    "reportId" UUID NOT NULL,
    "action" "abuse_report_action" NOT NULL,
    "actorId" TEXT,
    "officerId" TEXT,
    "note" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "abuse_report_history_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sanction" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "organisationId" UUID NOT NULL,
    "reportId" UUID,
    "kind" "sanction_kind" NOT NULL,
    "technologyId" UUID,
    "needId" UUID,
    "reasonCodes" TEXT[],
    "reason" TEXT NOT NULL,
    "postingLimit" INTEGER,
    "imposedById" TEXT,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),
    "endedById" TEXT,
    "end" "sanction_end",
    "endReason" TEXT,
    "openKey" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "sanction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sanction_appeal" (
    "id" UUID NOT NULL,
    "sanctionId" UUID NOT NULL,
    "authorId" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "status" "appeal_status" NOT NULL DEFAULT 'open',
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "decidedAt" TIMESTAMPTZ(3),
    "decidedById" TEXT,
    "decision" TEXT,

    CONSTRAINT "sanction_appeal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ownership_dispute" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "technologyId" UUID,
    "needId" UUID,
    "claimant" TEXT NOT NULL,
    "ground" TEXT NOT NULL,
    "openKey" UUID,
    "openedById" TEXT NOT NULL,
    "openedAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),
    "endedById" TEXT,
    "endReason" TEXT,

    CONSTRAINT "ownership_dispute_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "organisation_verification_organisationId_verifiedAt_idx" ON "organisation_verification"("organisationId", "verifiedAt");

-- CreateIndex
CREATE INDEX "organisation_former_fact_organisationId_validTo_idx" ON "organisation_former_fact"("organisationId", "validTo");

-- CreateIndex
CREATE UNIQUE INDEX "organisation_merger_organisationId_key" ON "organisation_merger"("organisationId");

-- CreateIndex
CREATE INDEX "organisation_merger_successorId_idx" ON "organisation_merger"("successorId");

-- CreateIndex
CREATE UNIQUE INDEX "abuse_report_number_key" ON "abuse_report"("number");

-- CreateIndex
CREATE INDEX "abuse_report_status_dueAt_idx" ON "abuse_report"("status", "dueAt");

-- CreateIndex
CREATE INDEX "abuse_report_organisationId_createdAt_idx" ON "abuse_report"("organisationId", "createdAt");

-- CreateIndex
CREATE INDEX "abuse_report_officerId_idx" ON "abuse_report"("officerId");

-- CreateIndex
CREATE INDEX "abuse_report_history_reportId_createdAt_idx" ON "abuse_report_history"("reportId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "sanction_number_key" ON "sanction"("number");

-- CreateIndex
CREATE UNIQUE INDEX "sanction_openKey_key" ON "sanction"("openKey");

-- CreateIndex
CREATE INDEX "sanction_organisationId_startsAt_idx" ON "sanction"("organisationId", "startsAt");

-- CreateIndex
CREATE INDEX "sanction_endedAt_endsAt_idx" ON "sanction"("endedAt", "endsAt");

-- CreateIndex
CREATE UNIQUE INDEX "sanction_appeal_sanctionId_key" ON "sanction_appeal"("sanctionId");

-- CreateIndex
CREATE INDEX "sanction_appeal_status_dueAt_idx" ON "sanction_appeal"("status", "dueAt");

-- CreateIndex
CREATE UNIQUE INDEX "ownership_dispute_openKey_key" ON "ownership_dispute"("openKey");

-- CreateIndex
CREATE INDEX "ownership_dispute_organisationId_idx" ON "ownership_dispute"("organisationId");

-- CreateIndex
CREATE INDEX "ownership_dispute_technologyId_idx" ON "ownership_dispute"("technologyId");

-- CreateIndex
CREATE INDEX "ownership_dispute_needId_idx" ON "ownership_dispute"("needId");

-- CreateIndex
CREATE INDEX "organisation_reviewOn_idx" ON "organisation"("reviewOn");

-- AddForeignKey
ALTER TABLE "organisation_verification" ADD CONSTRAINT "organisation_verification_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation_former_fact" ADD CONSTRAINT "organisation_former_fact_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation_merger" ADD CONSTRAINT "organisation_merger_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation_merger" ADD CONSTRAINT "organisation_merger_successorId_fkey" FOREIGN KEY ("successorId") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "abuse_report" ADD CONSTRAINT "abuse_report_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "abuse_report" ADD CONSTRAINT "abuse_report_technologyId_fkey" FOREIGN KEY ("technologyId") REFERENCES "technology"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "abuse_report" ADD CONSTRAINT "abuse_report_needId_fkey" FOREIGN KEY ("needId") REFERENCES "need"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "abuse_report_history" ADD CONSTRAINT "abuse_report_history_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "abuse_report"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sanction" ADD CONSTRAINT "sanction_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sanction" ADD CONSTRAINT "sanction_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "abuse_report"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sanction" ADD CONSTRAINT "sanction_technologyId_fkey" FOREIGN KEY ("technologyId") REFERENCES "technology"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sanction" ADD CONSTRAINT "sanction_needId_fkey" FOREIGN KEY ("needId") REFERENCES "need"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sanction_appeal" ADD CONSTRAINT "sanction_appeal_sanctionId_fkey" FOREIGN KEY ("sanctionId") REFERENCES "sanction"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ownership_dispute" ADD CONSTRAINT "ownership_dispute_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ownership_dispute" ADD CONSTRAINT "ownership_dispute_technologyId_fkey" FOREIGN KEY ("technologyId") REFERENCES "technology"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ownership_dispute" ADD CONSTRAINT "ownership_dispute_needId_fkey" FOREIGN KEY ("needId") REFERENCES "need"("id") ON DELETE CASCADE ON UPDATE CASCADE;
