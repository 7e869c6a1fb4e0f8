-- CreateEnum
CREATE TYPE "deal_contact_kind" AS ENUM ('call', 'visit', 'meeting', 'letter');

-- CreateTable
CREATE TABLE "deal_contact" (
    "id" UUID NOT NULL,
    "dealId" UUID NOT NULL,
    "kind" "deal_contact_kind" NOT NULL,
    "side" "deal_side",
    "heldOn" DATE NOT NULL,
    "summary" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "deal_contact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outside_party" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "outside_party_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "late_entry" (
    "dealId" UUID NOT NULL,
    "enteredById" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "fieldCode" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "late_entry_pkey" PRIMARY KEY ("dealId")
);

-- CreateIndex
CREATE INDEX "deal_contact_dealId_createdAt_idx" ON "deal_contact"("dealId", "createdAt");

-- AddForeignKey
ALTER TABLE "deal_contact" ADD CONSTRAINT "deal_contact_dealId_fkey" FOREIGN KEY ("dealId") REFERENCES "deal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "late_entry" ADD CONSTRAINT "late_entry_dealId_fkey" FOREIGN KEY ("dealId") REFERENCES "deal"("id") ON DELETE CASCADE ON UPDATE CASCADE;
