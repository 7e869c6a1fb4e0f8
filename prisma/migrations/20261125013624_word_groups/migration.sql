-- CreateEnum
CREATE TYPE "word_group_kind" AS ENUM ('synonym', 'translation', 'abbreviation', 'broader');

-- CreateEnum
CREATE TYPE "word_group_action" AS ENUM ('added', 'changed', 'ended');

-- CreateTable
CREATE TABLE "word_group" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "kind" "word_group_kind" NOT NULL,
    "vi" TEXT[],
    "en" TEXT[],
    "broaderVi" TEXT[],
    "broaderEn" TEXT[],
    "note" TEXT,
    "validFrom" DATE NOT NULL,
    "validTo" DATE,
    "source" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "word_group_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "word_group_history" (
    "id" UUID NOT NULL,
    "wordGroupId" UUID NOT NULL,
    "actorId" TEXT,
    "action" "word_group_action" NOT NULL,
    "words" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "word_group_history_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "word_group_code_key" ON "word_group"("code");

-- CreateIndex
CREATE INDEX "word_group_kind_idx" ON "word_group"("kind");

-- CreateIndex
CREATE INDEX "word_group_history_wordGroupId_createdAt_idx" ON "word_group_history"("wordGroupId", "createdAt");

-- AddForeignKey
ALTER TABLE "word_group_history" ADD CONSTRAINT "word_group_history_wordGroupId_fkey" FOREIGN KEY ("wordGroupId") REFERENCES "word_group"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
