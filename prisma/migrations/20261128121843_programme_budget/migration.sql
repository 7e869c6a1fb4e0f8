-- AlterEnum
ALTER TYPE "programme_action" ADD VALUE 'budget_set';

-- CreateTable
CREATE TABLE "programme_budget" (
    "id" UUID NOT NULL,
    "programmeId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "amount" BIGINT NOT NULL,
    "source" TEXT NOT NULL,
    "setById" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "programme_budget_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "programme_budget_programmeId_year_idx" ON "programme_budget"("programmeId", "year");

-- AddForeignKey
ALTER TABLE "programme_budget" ADD CONSTRAINT "programme_budget_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
