-- CreateEnum
CREATE TYPE "support_grant_status" AS ENUM ('contracting', 'contracted', 'accepted', 'settling', 'payable', 'settled', 'reported', 'revoked');

-- CreateEnum
CREATE TYPE "support_grant_document_kind" AS ENUM ('contract_docx', 'contract_pdf', 'contract_signed', 'acceptance_docx', 'acceptance_pdf', 'acceptance_signed', 'invoice');

-- CreateEnum
CREATE TYPE "support_payment_kind" AS ENUM ('paid', 'repaid');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "ledger_account_kind" ADD VALUE 'budget';
ALTER TYPE "ledger_account_kind" ADD VALUE 'support';

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "ledger_transaction_kind" ADD VALUE 'support_paid';
ALTER TYPE "ledger_transaction_kind" ADD VALUE 'support_repaid';

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "paper_kind" ADD VALUE 'support_contract';
ALTER TYPE "paper_kind" ADD VALUE 'support_acceptance';

-- DropForeignKey
ALTER TABLE "ledger_transaction" DROP CONSTRAINT "ledger_transaction_paymentId_fkey";

-- AlterTable
ALTER TABLE "ledger_transaction" ALTER COLUMN "paymentId" DROP NOT NULL;

-- CreateTable
CREATE TABLE "support_grant" (
    "applicationId" UUID NOT NULL,
    "status" "support_grant_status" NOT NULL DEFAULT 'contracting',
    "contractNumber" TEXT,
    "supplierName" TEXT NOT NULL,
    "supplierTaxCode" TEXT,
    "supplierAddress" TEXT,
    "supplierPerson" TEXT NOT NULL,
    "supplierPosition" TEXT,
    "supplierAccount" TEXT,
    "stateAmount" BIGINT NOT NULL,
    "firmAmount" BIGINT NOT NULL,
    "otherAmount" BIGINT NOT NULL DEFAULT 0,
    "work" TEXT NOT NULL,
    "terms" TEXT NOT NULL,
    "endsOn" DATE NOT NULL,
    "signedOn" DATE,
    "acceptedOn" DATE,
    "acceptedAmount" BIGINT,
    "acceptanceNote" TEXT,
    "returnedNote" TEXT,
    "reportDueAt" TIMESTAMPTZ(3),
    "report" TEXT,
    "revenueGrowth" INTEGER,
    "reportedById" TEXT,
    "reportedAt" TIMESTAMPTZ(3),
    "revokedReason" TEXT,
    "revokedById" TEXT,
    "revokedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "support_grant_pkey" PRIMARY KEY ("applicationId")
);

-- CreateTable
CREATE TABLE "support_grant_document" (
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "kind" "support_grant_document_kind" NOT NULL,
    "fileId" UUID NOT NULL,
    "templateVersion" INTEGER,
    "contentHash" TEXT,
    "uploaderId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "support_grant_document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "support_payment" (
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "kind" "support_payment_kind" NOT NULL,
    "amount" BIGINT NOT NULL,
    "paidOn" DATE NOT NULL,
    "reference" TEXT NOT NULL,
    "recordedById" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "support_payment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "support_grant_history" (
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "actorId" TEXT,
    "from" "support_grant_status",
    "to" "support_grant_status" NOT NULL,
    "step" TEXT NOT NULL,
    "reason" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "support_grant_history_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "support_grant_status_idx" ON "support_grant"("status");

-- CreateIndex
CREATE INDEX "support_grant_document_applicationId_createdAt_idx" ON "support_grant_document"("applicationId", "createdAt");

-- CreateIndex
CREATE INDEX "support_grant_document_fileId_idx" ON "support_grant_document"("fileId");

-- CreateIndex
CREATE INDEX "support_payment_paidOn_idx" ON "support_payment"("paidOn");

-- CreateIndex
CREATE UNIQUE INDEX "support_payment_applicationId_kind_reference_key" ON "support_payment"("applicationId", "kind", "reference");

-- CreateIndex
CREATE INDEX "support_grant_history_applicationId_createdAt_idx" ON "support_grant_history"("applicationId", "createdAt");

-- AddForeignKey
ALTER TABLE "ledger_transaction" ADD CONSTRAINT "ledger_transaction_paymentId_fkey" FOREIGN KEY ("paymentId") REFERENCES "payment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "support_grant" ADD CONSTRAINT "support_grant_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "support_application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "support_grant_document" ADD CONSTRAINT "support_grant_document_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "support_grant"("applicationId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "support_grant_document" ADD CONSTRAINT "support_grant_document_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "stored_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "support_payment" ADD CONSTRAINT "support_payment_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "support_grant"("applicationId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "support_grant_history" ADD CONSTRAINT "support_grant_history_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "support_grant"("applicationId") ON DELETE CASCADE ON UPDATE CASCADE;
