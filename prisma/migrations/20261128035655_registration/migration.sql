-- CreateEnum
CREATE TYPE "registration_status" AS ENUM ('not_started', 'submitted', 'incomplete', 'needs_changes', 'registered', 'refused', 'withdrawn');

-- AlterEnum
ALTER TYPE "deal_history_kind" ADD VALUE 'registration';

-- CreateTable
CREATE TABLE "registration" (
    "id" UUID NOT NULL,
    "dealId" UUID NOT NULL,
    "status" "registration_status" NOT NULL DEFAULT 'not_started',
    "caseCode" TEXT,
    "authorityCode" TEXT,
    "dossierCodes" TEXT[],
    "submittedAt" TIMESTAMPTZ(3),
    "completionDueAt" TIMESTAMPTZ(3),
    "decisionDueAt" TIMESTAMPTZ(3),
    "answeredAt" TIMESTAMPTZ(3),
    "reasonCode" TEXT,
    "reason" TEXT,
    "certificateNumber" TEXT,
    "certificateOn" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "registration_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "registration_history" (
    "id" UUID NOT NULL,
    "registrationId" UUID NOT NULL,
    "actorId" TEXT,
    "side" "deal_side",
    "from" "registration_status" NOT NULL,
    "to" "registration_status" NOT NULL,
    "reasonCode" TEXT,
    "reason" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "registration_history_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "registration_dealId_key" ON "registration"("dealId");

-- CreateIndex
CREATE INDEX "registration_status_decisionDueAt_idx" ON "registration"("status", "decisionDueAt");

-- CreateIndex
CREATE INDEX "registration_history_registrationId_createdAt_idx" ON "registration_history"("registrationId", "createdAt");

-- AddForeignKey
ALTER TABLE "registration" ADD CONSTRAINT "registration_dealId_fkey" FOREIGN KEY ("dealId") REFERENCES "deal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration_history" ADD CONSTRAINT "registration_history_registrationId_fkey" FOREIGN KEY ("registrationId") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;
