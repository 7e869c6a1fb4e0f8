-- CreateEnum
CREATE TYPE "use_state" AS ENUM ('in_use', 'partly', 'not_yet', 'stopped');

-- CreateTable
CREATE TABLE "follow_up" (
    "id" UUID NOT NULL,
    "dealId" UUID NOT NULL,
    "months" INTEGER NOT NULL,
    "dueOn" DATE NOT NULL,
    "sentAt" TIMESTAMPTZ(3),
    "remindedAt" TIMESTAMPTZ(3),
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "answeredAt" TIMESTAMPTZ(3),
    "enteredById" TEXT,
    "useState" "use_state",
    "output" TEXT,
    "revenue" BIGINT,
    "revenueCurrency" TEXT NOT NULL DEFAULT 'VND',
    "jobs" INTEGER,
    "problems" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "follow_up_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "follow_up_answeredAt_idx" ON "follow_up"("answeredAt");

-- CreateIndex
CREATE UNIQUE INDEX "follow_up_dealId_months_key" ON "follow_up"("dealId", "months");

-- AddForeignKey
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_dealId_fkey" FOREIGN KEY ("dealId") REFERENCES "deal"("id") ON DELETE CASCADE ON UPDATE CASCADE;
