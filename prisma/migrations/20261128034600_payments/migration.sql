-- CreateEnum
CREATE TYPE "ledger_account_kind" AS ENUM ('payer', 'payee', 'bank', 'stripe', 'disputed');

-- CreateEnum
CREATE TYPE "ledger_transaction_kind" AS ENUM ('transfer', 'transfer_returned', 'card', 'refund', 'refund_failed', 'dispute_opened', 'dispute_won', 'dispute_lost', 'payout');

-- CreateEnum
CREATE TYPE "payable_kind" AS ENUM ('deposit', 'milestone', 'lump_sum', 'royalty', 'fee');

-- CreateEnum
CREATE TYPE "schedule_step_kind" AS ENUM ('proposed', 'agreed');

-- CreateEnum
CREATE TYPE "payment_method" AS ENUM ('transfer', 'card');

-- CreateEnum
CREATE TYPE "payment_status" AS ENUM ('pending', 'settled', 'rejected', 'failed', 'expired');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "deal_history_kind" ADD VALUE 'schedule';
ALTER TYPE "deal_history_kind" ADD VALUE 'payment';

-- CreateTable
CREATE TABLE "ledger_account" (
    "id" UUID NOT NULL,
    "owner" TEXT NOT NULL,
    "kind" "ledger_account_kind" NOT NULL,
    "currency" TEXT NOT NULL,

    CONSTRAINT "ledger_account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ledger_transaction" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "kind" "ledger_transaction_kind" NOT NULL,
    "paymentId" UUID NOT NULL,
    "actorId" TEXT,
    "occurredAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ledger_transaction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ledger_entry" (
    "id" UUID NOT NULL,
    "transactionId" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "amount" BIGINT NOT NULL,
    "currency" TEXT NOT NULL,

    CONSTRAINT "ledger_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "payment_schedule" (
    "id" UUID NOT NULL,
    "referenceKind" TEXT NOT NULL,
    "referenceKey" TEXT NOT NULL,
    "payerId" UUID NOT NULL,
    "payeeId" UUID NOT NULL,
    "currency" TEXT NOT NULL,
    "total" BIGINT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "payerAgreedAt" TIMESTAMPTZ(3),
    "payeeAgreedAt" TIMESTAMPTZ(3),
    "agreedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "payment_schedule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "schedule_line" (
    "id" UUID NOT NULL,
    "scheduleId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "payable_kind" NOT NULL,
    "title" TEXT NOT NULL,
    "amount" BIGINT,
    "dueOn" DATE,
    "basisPoints" INTEGER,
    "periodMonths" INTEGER,
    "validFrom" DATE,
    "validTo" DATE,

    CONSTRAINT "schedule_line_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "schedule_step" (
    "id" UUID NOT NULL,
    "scheduleId" UUID NOT NULL,
    "kind" "schedule_step_kind" NOT NULL,
    "version" INTEGER NOT NULL,
    "actorId" TEXT NOT NULL,
    "organisationId" UUID NOT NULL,
    "lines" JSONB,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "schedule_step_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "payable" (
    "id" UUID NOT NULL,
    "referenceKind" TEXT NOT NULL,
    "referenceKey" TEXT NOT NULL,
    "scheduleId" UUID,
    "linePosition" INTEGER,
    "kind" "payable_kind" NOT NULL,
    "title" TEXT NOT NULL,
    "payerId" UUID NOT NULL,
    "payeeId" UUID,
    "amount" BIGINT NOT NULL,
    "currency" TEXT NOT NULL,
    "dueOn" DATE NOT NULL,
    "transferCode" TEXT NOT NULL,
    "feeCode" TEXT,
    "declaredSales" BIGINT,
    "basisPoints" INTEGER,
    "periodFrom" DATE,
    "periodTo" DATE,
    "cancelledAt" TIMESTAMPTZ(3),
    "cancelledReason" TEXT,
    "createdById" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "payable_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "payment" (
    "id" UUID NOT NULL,
    "payableId" UUID NOT NULL,
    "method" "payment_method" NOT NULL,
    "status" "payment_status" NOT NULL DEFAULT 'pending',
    "amount" BIGINT NOT NULL,
    "currency" TEXT NOT NULL,
    "received" BIGINT NOT NULL DEFAULT 0,
    "refunded" BIGINT NOT NULL DEFAULT 0,
    "disputed" BIGINT NOT NULL DEFAULT 0,
    "paidOut" BIGINT NOT NULL DEFAULT 0,
    "startedById" TEXT,
    "transferredOn" DATE,
    "evidenceId" UUID,
    "decidedById" TEXT,
    "reason" TEXT,
    "stripeSessionId" TEXT,
    "stripeIntentId" TEXT,
    "stripeUrl" TEXT,
    "stripeReturn" TEXT,
    "settledAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "payment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "payment_history" (
    "id" UUID NOT NULL,
    "paymentId" UUID NOT NULL,
    "actorId" TEXT,
    "from" "payment_status",
    "to" "payment_status" NOT NULL,
    "note" TEXT,
    "reason" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "payment_history_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "receipt" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "paymentId" UUID NOT NULL,
    "amount" BIGINT NOT NULL,
    "currency" TEXT NOT NULL,
    "facts" JSONB NOT NULL,
    "issuedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "receipt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "refund_request" (
    "id" UUID NOT NULL,
    "paymentId" UUID NOT NULL,
    "amount" BIGINT NOT NULL,
    "reason" TEXT NOT NULL,
    "requestedById" TEXT NOT NULL,
    "stripeRefundId" TEXT,
    "refusedBecause" TEXT,
    "doneAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "refund_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stripe_event" (
    "id" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "objectId" TEXT NOT NULL,
    "paymentIntentId" TEXT,
    "paymentId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "processedAt" TIMESTAMPTZ(3),
    "outcome" TEXT,

    CONSTRAINT "stripe_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "payment_difference" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "stripeId" TEXT NOT NULL,
    "paymentId" UUID,
    "atStripe" BIGINT,
    "inLedger" BIGINT,
    "currency" TEXT NOT NULL,
    "firstSeenAt" TIMESTAMPTZ(3) NOT NULL,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL,
    "resolvedAt" TIMESTAMPTZ(3),

    CONSTRAINT "payment_difference_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bank_account" (
    "id" UUID NOT NULL,
    "owner" TEXT NOT NULL,
    "bankCode" TEXT NOT NULL,
    "accountNumber" TEXT NOT NULL,
    "holderName" TEXT NOT NULL,
    "createdById" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "bank_account_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "ledger_account_owner_kind_currency_key" ON "ledger_account"("owner", "kind", "currency");

-- CreateIndex
CREATE UNIQUE INDEX "ledger_account_id_currency_key" ON "ledger_account"("id", "currency");

-- CreateIndex
CREATE UNIQUE INDEX "ledger_transaction_key_key" ON "ledger_transaction"("key");

-- CreateIndex
CREATE INDEX "ledger_transaction_paymentId_idx" ON "ledger_transaction"("paymentId");

-- CreateIndex
CREATE INDEX "ledger_transaction_occurredAt_idx" ON "ledger_transaction"("occurredAt");

-- CreateIndex
CREATE INDEX "ledger_entry_transactionId_idx" ON "ledger_entry"("transactionId");

-- CreateIndex
CREATE INDEX "ledger_entry_accountId_idx" ON "ledger_entry"("accountId");

-- CreateIndex
CREATE UNIQUE INDEX "payment_schedule_referenceKind_referenceKey_key" ON "payment_schedule"("referenceKind", "referenceKey");

-- CreateIndex
CREATE UNIQUE INDEX "schedule_line_scheduleId_position_key" ON "schedule_line"("scheduleId", "position");

-- CreateIndex
CREATE INDEX "schedule_step_scheduleId_createdAt_idx" ON "schedule_step"("scheduleId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "payable_transferCode_key" ON "payable"("transferCode");

-- CreateIndex
CREATE INDEX "payable_referenceKind_referenceKey_idx" ON "payable"("referenceKind", "referenceKey");

-- CreateIndex
CREATE INDEX "payable_payerId_idx" ON "payable"("payerId");

-- CreateIndex
CREATE INDEX "payable_payeeId_idx" ON "payable"("payeeId");

-- CreateIndex
CREATE INDEX "payable_dueOn_idx" ON "payable"("dueOn");

-- CreateIndex
CREATE UNIQUE INDEX "payable_scheduleId_linePosition_periodFrom_key" ON "payable"("scheduleId", "linePosition", "periodFrom");

-- CreateIndex
CREATE UNIQUE INDEX "payment_stripeSessionId_key" ON "payment"("stripeSessionId");

-- CreateIndex
CREATE UNIQUE INDEX "payment_stripeIntentId_key" ON "payment"("stripeIntentId");

-- CreateIndex
CREATE INDEX "payment_payableId_idx" ON "payment"("payableId");

-- CreateIndex
CREATE INDEX "payment_status_method_idx" ON "payment"("status", "method");

-- CreateIndex
CREATE INDEX "payment_history_paymentId_createdAt_idx" ON "payment_history"("paymentId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "receipt_number_key" ON "receipt"("number");

-- CreateIndex
CREATE UNIQUE INDEX "receipt_paymentId_key" ON "receipt"("paymentId");

-- CreateIndex
CREATE UNIQUE INDEX "refund_request_stripeRefundId_key" ON "refund_request"("stripeRefundId");

-- CreateIndex
CREATE INDEX "refund_request_paymentId_idx" ON "refund_request"("paymentId");

-- CreateIndex
CREATE INDEX "stripe_event_processedAt_receivedAt_idx" ON "stripe_event"("processedAt", "receivedAt");

-- CreateIndex
CREATE UNIQUE INDEX "payment_difference_key_key" ON "payment_difference"("key");

-- CreateIndex
CREATE INDEX "payment_difference_resolvedAt_idx" ON "payment_difference"("resolvedAt");

-- CreateIndex
CREATE INDEX "bank_account_owner_createdAt_idx" ON "bank_account"("owner", "createdAt");

-- AddForeignKey
ALTER TABLE "ledger_transaction" ADD CONSTRAINT "ledger_transaction_paymentId_fkey" FOREIGN KEY ("paymentId") REFERENCES "payment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ledger_entry" ADD CONSTRAINT "ledger_entry_transactionId_fkey" FOREIGN KEY ("transactionId") REFERENCES "ledger_transaction"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ledger_entry" ADD CONSTRAINT "ledger_entry_accountId_currency_fkey" FOREIGN KEY ("accountId", "currency") REFERENCES "ledger_account"("id", "currency") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "schedule_line" ADD CONSTRAINT "schedule_line_scheduleId_fkey" FOREIGN KEY ("scheduleId") REFERENCES "payment_schedule"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "schedule_step" ADD CONSTRAINT "schedule_step_scheduleId_fkey" FOREIGN KEY ("scheduleId") REFERENCES "payment_schedule"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payable" ADD CONSTRAINT "payable_scheduleId_fkey" FOREIGN KEY ("scheduleId") REFERENCES "payment_schedule"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payment" ADD CONSTRAINT "payment_payableId_fkey" FOREIGN KEY ("payableId") REFERENCES "payable"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payment" ADD CONSTRAINT "payment_evidenceId_fkey" FOREIGN KEY ("evidenceId") REFERENCES "stored_file"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payment_history" ADD CONSTRAINT "payment_history_paymentId_fkey" FOREIGN KEY ("paymentId") REFERENCES "payment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "receipt" ADD CONSTRAINT "receipt_paymentId_fkey" FOREIGN KEY ("paymentId") REFERENCES "payment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "refund_request" ADD CONSTRAINT "refund_request_paymentId_fkey" FOREIGN KEY ("paymentId") REFERENCES "payment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Every movement adds up to nothing in each currency, and has two sides at least. Checked at the end of the
-- transaction, when all of its entries are there.
CREATE FUNCTION ledger_balances() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  checked uuid;
BEGIN
  IF TG_TABLE_NAME = 'ledger_entry' THEN checked := NEW."transactionId"; ELSE checked := NEW.id; END IF;
  IF (SELECT count(*) FROM ledger_entry WHERE "transactionId" = checked) < 2 THEN
    RAISE EXCEPTION 'ledger transaction % has fewer than two entries', checked
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF EXISTS (
    SELECT 1 FROM ledger_entry WHERE "transactionId" = checked
    GROUP BY currency HAVING sum(amount) <> 0
  ) THEN
    RAISE EXCEPTION 'ledger transaction % does not balance', checked
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER ledger_transaction_balances AFTER INSERT ON ledger_transaction
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ledger_balances();
CREATE CONSTRAINT TRIGGER ledger_entry_balances AFTER INSERT ON ledger_entry
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ledger_balances();

-- What is booked stays as it is: a mistake is put right by a movement of its own.
CREATE TRIGGER ledger_transaction_append_only BEFORE UPDATE OR DELETE ON ledger_transaction
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER ledger_entry_append_only BEFORE UPDATE OR DELETE ON ledger_entry
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER receipt_append_only BEFORE UPDATE OR DELETE ON receipt
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER payment_history_append_only BEFORE UPDATE OR DELETE ON payment_history
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Signs, so that no movement is booked the wrong way round, and no payment of nothing.
ALTER TABLE ledger_entry ADD CONSTRAINT ledger_entry_amount CHECK (amount <> 0);
ALTER TABLE payable ADD CONSTRAINT payable_amount CHECK (amount > 0);
ALTER TABLE payment ADD CONSTRAINT payment_amounts CHECK (
  amount > 0 AND received >= 0 AND refunded >= 0 AND disputed >= 0 AND "paidOut" >= 0
);
