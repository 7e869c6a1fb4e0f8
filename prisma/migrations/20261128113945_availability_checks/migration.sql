-- CreateEnum
CREATE TYPE "availability_answer" AS ENUM ('available', 'withdrawn', 'transferred');

-- CreateTable
CREATE TABLE "availability_check" (
    "id" UUID NOT NULL,
    "technologyId" UUID,
    "needId" UUID,
    "roundKey" TEXT NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "hideAt" TIMESTAMPTZ(3) NOT NULL,
    "linkExpiresAt" TIMESTAMPTZ(3) NOT NULL,
    "remindedAt" TIMESTAMPTZ(3),
    "hiddenAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),
    "answer" "availability_answer",
    "answeredById" TEXT,

    CONSTRAINT "availability_check_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "availability_check_roundKey_key" ON "availability_check"("roundKey");

-- CreateIndex
CREATE INDEX "availability_check_technologyId_idx" ON "availability_check"("technologyId");

-- CreateIndex
CREATE INDEX "availability_check_needId_idx" ON "availability_check"("needId");

-- CreateIndex
CREATE INDEX "availability_check_closedAt_hideAt_idx" ON "availability_check"("closedAt", "hideAt");

-- AddForeignKey
ALTER TABLE "availability_check" ADD CONSTRAINT "availability_check_technologyId_fkey" FOREIGN KEY ("technologyId") REFERENCES "technology"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "availability_check" ADD CONSTRAINT "availability_check_needId_fkey" FOREIGN KEY ("needId") REFERENCES "need"("id") ON DELETE CASCADE ON UPDATE CASCADE;
