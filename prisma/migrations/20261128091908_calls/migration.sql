-- CreateEnum
CREATE TYPE "support_call_action" AS ENUM ('added', 'changed', 'extended', 'published', 'withdrawn');

-- AlterTable
ALTER TABLE "support_application" ADD COLUMN     "callId" UUID;

-- CreateTable
CREATE TABLE "support_call" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "programmeId" UUID NOT NULL,
    "nameVi" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "summaryVi" TEXT NOT NULL,
    "summaryEn" TEXT NOT NULL,
    "opensAt" TIMESTAMPTZ(3) NOT NULL,
    "closesAt" TIMESTAMPTZ(3) NOT NULL,
    "publishedAt" TIMESTAMPTZ(3),
    "withdrawnAt" TIMESTAMPTZ(3),
    "withdrawReason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "support_call_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "support_call_history" (
    "id" UUID NOT NULL,
    "callId" UUID NOT NULL,
    "actorId" TEXT,
    "action" "support_call_action" NOT NULL,
    "closesAt" TIMESTAMPTZ(3) NOT NULL,
    "note" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "support_call_history_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "support_call_slug_key" ON "support_call"("slug");

-- CreateIndex
CREATE INDEX "support_call_closesAt_idx" ON "support_call"("closesAt");

-- CreateIndex
CREATE INDEX "support_call_history_callId_createdAt_idx" ON "support_call_history"("callId", "createdAt");

-- CreateIndex
CREATE INDEX "support_application_callId_idx" ON "support_application"("callId");

-- AddForeignKey
ALTER TABLE "support_call" ADD CONSTRAINT "support_call_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "support_call_history" ADD CONSTRAINT "support_call_history_callId_fkey" FOREIGN KEY ("callId") REFERENCES "support_call"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "support_application" ADD CONSTRAINT "support_application_callId_fkey" FOREIGN KEY ("callId") REFERENCES "support_call"("id") ON DELETE SET NULL ON UPDATE CASCADE;
