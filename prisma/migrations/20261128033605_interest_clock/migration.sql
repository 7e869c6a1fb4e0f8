-- CreateEnum
CREATE TYPE "interest_nudge_kind" AS ENUM ('first_reminder', 'second_reminder', 'escalation');

-- CreateTable
CREATE TABLE "interest_nudge" (
    "interestId" UUID NOT NULL,
    "kind" "interest_nudge_kind" NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "interest_nudge_pkey" PRIMARY KEY ("interestId","kind")
);

-- CreateTable
CREATE TABLE "interest_place" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "technologyId" UUID,
    "needId" UUID,
    "userId" TEXT NOT NULL,
    "placeKey" TEXT,
    "offeredAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "interest_place_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "interest_place_placeKey_key" ON "interest_place"("placeKey");

-- CreateIndex
CREATE INDEX "interest_place_technologyId_createdAt_idx" ON "interest_place"("technologyId", "createdAt");

-- CreateIndex
CREATE INDEX "interest_place_needId_createdAt_idx" ON "interest_place"("needId", "createdAt");

-- CreateIndex
CREATE INDEX "interest_place_userId_idx" ON "interest_place"("userId");

-- AddForeignKey
ALTER TABLE "interest_nudge" ADD CONSTRAINT "interest_nudge_interestId_fkey" FOREIGN KEY ("interestId") REFERENCES "interest"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "interest_place" ADD CONSTRAINT "interest_place_technologyId_fkey" FOREIGN KEY ("technologyId") REFERENCES "technology"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "interest_place" ADD CONSTRAINT "interest_place_needId_fkey" FOREIGN KEY ("needId") REFERENCES "need"("id") ON DELETE CASCADE ON UPDATE CASCADE;
