-- AlterEnum
ALTER TYPE "ledger_transaction_kind" ADD VALUE 'connect_transfer';
ALTER TYPE "ledger_transaction_kind" ADD VALUE 'connect_reversal';

-- AlterTable
ALTER TABLE "payment" ADD COLUMN     "stripeDestination" TEXT;

-- CreateTable
CREATE TABLE "stripe_account" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "accountId" TEXT NOT NULL,
    "validFrom" DATE NOT NULL,
    "validTo" DATE,
    "createdById" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "stripe_account_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "stripe_account_organisationId_validFrom_key" ON "stripe_account"("organisationId", "validFrom");
