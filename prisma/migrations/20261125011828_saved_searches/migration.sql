-- CreateEnum
CREATE TYPE "digest_frequency" AS ENUM ('none', 'daily', 'weekly');

-- CreateTable
CREATE TABLE "saved_search" (
    "id" UUID NOT NULL,
    "userId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "frequency" "digest_frequency" NOT NULL DEFAULT 'weekly',
    "since" TIMESTAMPTZ(3) NOT NULL,
    "checkedAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "saved_search_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "saved_search_find" (
    "savedSearchId" UUID NOT NULL,
    "entryId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "saved_search_find_pkey" PRIMARY KEY ("savedSearchId","entryId")
);

-- CreateIndex
CREATE INDEX "saved_search_frequency_checkedAt_idx" ON "saved_search"("frequency", "checkedAt");

-- CreateIndex
CREATE UNIQUE INDEX "saved_search_userId_query_key" ON "saved_search"("userId", "query");

-- AddForeignKey
ALTER TABLE "saved_search" ADD CONSTRAINT "saved_search_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "saved_search_find" ADD CONSTRAINT "saved_search_find_savedSearchId_fkey" FOREIGN KEY ("savedSearchId") REFERENCES "saved_search"("id") ON DELETE CASCADE ON UPDATE CASCADE;
