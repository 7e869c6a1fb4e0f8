-- CreateTable
CREATE TABLE "appraisal_fee_rule" (
    "id" UUID NOT NULL,
    "feeCase" TEXT NOT NULL,
    "rateMillionths" INTEGER,
    "minimum" BIGINT,
    "maximum" BIGINT,
    "fixed" BIGINT,
    "validFrom" DATE NOT NULL,
    "validTo" DATE,
    "source" TEXT NOT NULL,
    "certainty" TEXT NOT NULL DEFAULT 'A',

    CONSTRAINT "appraisal_fee_rule_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "appraisal_fee_rule_feeCase_validFrom_key" ON "appraisal_fee_rule"("feeCase", "validFrom");
