-- AlterTable
ALTER TABLE "technology" ADD COLUMN     "highTech" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "moderation_decision" (
    "id" UUID NOT NULL,
    "technologyId" UUID,
    "needId" UUID,
    "decision" TEXT NOT NULL,
    "seenVersion" INTEGER NOT NULL,
    "leftVersion" INTEGER NOT NULL,
    "officerId" TEXT,
    "scores" JSONB,
    "total" INTEGER,
    "verdict" TEXT,
    "rubricFrom" DATE,
    "snapshot" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "moderation_decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "legal_check" (
    "id" UUID NOT NULL,
    "technologyId" UUID NOT NULL,
    "decisionId" UUID NOT NULL,
    "legalClass" "legal_class" NOT NULL,
    "criteria" TEXT[],
    "annexItemIds" UUID[],
    "note" TEXT,
    "green" BOOLEAN NOT NULL DEFAULT false,
    "highTech" BOOLEAN NOT NULL DEFAULT false,
    "rules" TEXT[],
    "officerId" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "legal_check_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "annex_list" (
    "id" UUID NOT NULL,
    "legalClass" "legal_class" NOT NULL,
    "title" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "provisional" BOOLEAN NOT NULL DEFAULT false,
    "validFrom" DATE NOT NULL,
    "validTo" DATE,
    "loadedById" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "annex_list_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "annex_item" (
    "id" UUID NOT NULL,
    "listId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "number" TEXT NOT NULL,
    "nameVi" TEXT NOT NULL,
    "nameEn" TEXT,

    CONSTRAINT "annex_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "moderation_batch" (
    "id" UUID NOT NULL,
    "action" TEXT NOT NULL,
    "officerId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undoUntil" TIMESTAMPTZ(3) NOT NULL,
    "undoneAt" TIMESTAMPTZ(3),

    CONSTRAINT "moderation_batch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "moderation_batch_item" (
    "id" UUID NOT NULL,
    "batchId" UUID NOT NULL,
    "technologyId" UUID,
    "needId" UUID,
    "title" TEXT NOT NULL,
    "refusal" TEXT,
    "statusBefore" "listing_status" NOT NULL,
    "officerBeforeId" TEXT,
    "officerAfterId" TEXT,
    "leftVersion" INTEGER NOT NULL,
    "undone" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "moderation_batch_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff_draft" (
    "id" UUID NOT NULL,
    "technologyId" UUID,
    "needId" UUID,
    "authorId" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "agreedById" TEXT,
    "agreedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "staff_draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "opinion_request" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "technologyId" UUID,
    "needId" UUID,
    "project" TEXT,
    "question" TEXT NOT NULL,
    "requestedById" TEXT NOT NULL,
    "providerId" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "dueAt" TIMESTAMPTZ(3),
    "conclusion" TEXT,
    "answer" TEXT,
    "answeredAt" TIMESTAMPTZ(3),
    "disclosure" "disclosure_level",
    "attachedAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "opinion_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "opinion_step" (
    "id" UUID NOT NULL,
    "requestId" UUID NOT NULL,
    "actorId" TEXT,
    "step" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "words" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "opinion_step_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "moderation_decision_technologyId_createdAt_idx" ON "moderation_decision"("technologyId", "createdAt");

-- CreateIndex
CREATE INDEX "moderation_decision_needId_createdAt_idx" ON "moderation_decision"("needId", "createdAt");

-- CreateIndex
CREATE INDEX "moderation_decision_officerId_createdAt_idx" ON "moderation_decision"("officerId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "legal_check_decisionId_key" ON "legal_check"("decisionId");

-- CreateIndex
CREATE INDEX "legal_check_technologyId_createdAt_idx" ON "legal_check"("technologyId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "annex_list_legalClass_validFrom_key" ON "annex_list"("legalClass", "validFrom");

-- CreateIndex
CREATE UNIQUE INDEX "annex_item_listId_number_key" ON "annex_item"("listId", "number");

-- CreateIndex
CREATE INDEX "moderation_batch_officerId_createdAt_idx" ON "moderation_batch"("officerId", "createdAt");

-- CreateIndex
CREATE INDEX "moderation_batch_item_batchId_idx" ON "moderation_batch_item"("batchId");

-- CreateIndex
CREATE UNIQUE INDEX "staff_draft_technologyId_key" ON "staff_draft"("technologyId");

-- CreateIndex
CREATE UNIQUE INDEX "staff_draft_needId_key" ON "staff_draft"("needId");

-- CreateIndex
CREATE UNIQUE INDEX "opinion_request_number_key" ON "opinion_request"("number");

-- CreateIndex
CREATE INDEX "opinion_request_technologyId_idx" ON "opinion_request"("technologyId");

-- CreateIndex
CREATE INDEX "opinion_request_needId_idx" ON "opinion_request"("needId");

-- CreateIndex
CREATE INDEX "opinion_request_providerId_state_idx" ON "opinion_request"("providerId", "state");

-- CreateIndex
CREATE INDEX "opinion_step_requestId_createdAt_idx" ON "opinion_step"("requestId", "createdAt");

-- CreateIndex
CREATE INDEX "need_status_submittedAt_idx" ON "need"("status", "submittedAt");

-- CreateIndex
CREATE INDEX "technology_status_submittedAt_idx" ON "technology"("status", "submittedAt");

-- AddForeignKey
ALTER TABLE "moderation_decision" ADD CONSTRAINT "moderation_decision_technologyId_fkey" FOREIGN KEY ("technologyId") REFERENCES "technology"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "moderation_decision" ADD CONSTRAINT "moderation_decision_needId_fkey" FOREIGN KEY ("needId") REFERENCES "need"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "legal_check" ADD CONSTRAINT "legal_check_technologyId_fkey" FOREIGN KEY ("technologyId") REFERENCES "technology"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "legal_check" ADD CONSTRAINT "legal_check_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "moderation_decision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "annex_item" ADD CONSTRAINT "annex_item_listId_fkey" FOREIGN KEY ("listId") REFERENCES "annex_list"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "moderation_batch_item" ADD CONSTRAINT "moderation_batch_item_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "moderation_batch"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_draft" ADD CONSTRAINT "staff_draft_technologyId_fkey" FOREIGN KEY ("technologyId") REFERENCES "technology"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_draft" ADD CONSTRAINT "staff_draft_needId_fkey" FOREIGN KEY ("needId") REFERENCES "need"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "opinion_request" ADD CONSTRAINT "opinion_request_technologyId_fkey" FOREIGN KEY ("technologyId") REFERENCES "technology"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "opinion_request" ADD CONSTRAINT "opinion_request_needId_fkey" FOREIGN KEY ("needId") REFERENCES "need"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "opinion_request" ADD CONSTRAINT "opinion_request_providerId_fkey" FOREIGN KEY ("providerId") REFERENCES "service_provider"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "opinion_step" ADD CONSTRAINT "opinion_step_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "opinion_request"("id") ON DELETE CASCADE ON UPDATE CASCADE;
