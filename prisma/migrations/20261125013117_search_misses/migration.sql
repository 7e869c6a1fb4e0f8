-- CreateEnum
CREATE TYPE "search_miss_outcome" AS ENUM ('term_added', 'need_published', 'entry_invited', 'nothing_to_do');

-- CreateTable
CREATE TABLE "search_miss" (
    "day" DATE NOT NULL,
    "query" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "lang" TEXT NOT NULL,
    "count" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "search_miss_pkey" PRIMARY KEY ("day","query","kind","lang")
);

-- CreateTable
CREATE TABLE "search_miss_review" (
    "id" UUID NOT NULL,
    "query" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "lang" TEXT NOT NULL,
    "outcome" "search_miss_outcome" NOT NULL,
    "note" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "userId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "search_miss_review_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "search_miss_review_query_kind_lang_idx" ON "search_miss_review"("query", "kind", "lang");

-- CreateIndex
CREATE INDEX "search_miss_review_createdAt_idx" ON "search_miss_review"("createdAt");
