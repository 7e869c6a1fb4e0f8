-- CreateEnum
CREATE TYPE "recognition_kind" AS ENUM ('st_enterprise', 'startup');

-- CreateEnum
CREATE TYPE "recognition_action" AS ENUM ('added', 'changed', 'imported', 'ended');

-- CreateTable
CREATE TABLE "recognition" (
    "id" UUID NOT NULL,
    "kind" "recognition_kind" NOT NULL,
    "name" TEXT NOT NULL,
    "taxCode" TEXT NOT NULL,
    "certificateNumber" TEXT NOT NULL,
    "issuer" TEXT NOT NULL,
    "issuedOn" DATE NOT NULL,
    "validTo" DATE,
    "endedOn" DATE,
    "endReason" TEXT,
    "fieldCode" TEXT,
    "basis" TEXT,
    "products" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "recognition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recognition_history" (
    "id" UUID NOT NULL,
    "recognitionId" UUID NOT NULL,
    "actorId" TEXT,
    "action" "recognition_action" NOT NULL,
    "entry" JSONB NOT NULL,
    "note" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "recognition_history_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "recognition_taxCode_idx" ON "recognition"("taxCode");

-- CreateIndex
CREATE UNIQUE INDEX "recognition_kind_certificateNumber_key" ON "recognition"("kind", "certificateNumber");

-- CreateIndex
CREATE INDEX "recognition_history_recognitionId_createdAt_idx" ON "recognition_history"("recognitionId", "createdAt");

-- AddForeignKey
ALTER TABLE "recognition_history" ADD CONSTRAINT "recognition_history_recognitionId_fkey" FOREIGN KEY ("recognitionId") REFERENCES "recognition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
