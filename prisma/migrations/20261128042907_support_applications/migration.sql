-- CreateEnum
CREATE TYPE "support_application_status" AS ENUM ('draft', 'submitted');

-- CreateTable
CREATE TABLE "support_application" (
    "id" UUID NOT NULL,
    "number" TEXT,
    "organisationId" UUID NOT NULL,
    "programmeId" UUID NOT NULL,
    "programmeVersionId" UUID NOT NULL,
    "formVersion" TEXT NOT NULL,
    "status" "support_application_status" NOT NULL DEFAULT 'draft',
    "authorId" TEXT NOT NULL,
    "submittedById" TEXT,
    "submittedAt" TIMESTAMPTZ(3),
    "dueAt" TIMESTAMPTZ(3),
    "draftKey" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "support_application_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "support_application_page" (
    "applicationId" UUID NOT NULL,
    "page" TEXT NOT NULL,
    "answers" JSONB NOT NULL,
    "savedById" TEXT,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "support_application_page_pkey" PRIMARY KEY ("applicationId","page")
);

-- CreateTable
CREATE TABLE "support_budget_line" (
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "itemCode" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "supplier" TEXT,
    "cost" BIGINT NOT NULL,
    "quantity" INTEGER NOT NULL DEFAULT 1,
    "amount" BIGINT NOT NULL,
    "received" BIGINT NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "support_budget_line_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "support_application_document" (
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "paperCode" TEXT NOT NULL,
    "fileId" UUID NOT NULL,
    "uploaderId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "support_application_document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "support_application_history" (
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "actorId" TEXT,
    "from" "support_application_status",
    "to" "support_application_status" NOT NULL,
    "reason" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "support_application_history_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "support_application_number_key" ON "support_application"("number");

-- CreateIndex
CREATE UNIQUE INDEX "support_application_draftKey_key" ON "support_application"("draftKey");

-- CreateIndex
CREATE INDEX "support_application_organisationId_createdAt_idx" ON "support_application"("organisationId", "createdAt");

-- CreateIndex
CREATE INDEX "support_application_status_submittedAt_idx" ON "support_application"("status", "submittedAt");

-- CreateIndex
CREATE UNIQUE INDEX "support_budget_line_applicationId_itemCode_key" ON "support_budget_line"("applicationId", "itemCode");

-- CreateIndex
CREATE INDEX "support_application_document_applicationId_idx" ON "support_application_document"("applicationId");

-- CreateIndex
CREATE INDEX "support_application_document_fileId_idx" ON "support_application_document"("fileId");

-- CreateIndex
CREATE INDEX "support_application_history_applicationId_createdAt_idx" ON "support_application_history"("applicationId", "createdAt");

-- AddForeignKey
ALTER TABLE "support_application" ADD CONSTRAINT "support_application_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "support_application" ADD CONSTRAINT "support_application_programmeVersionId_fkey" FOREIGN KEY ("programmeVersionId") REFERENCES "programme_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "support_application_page" ADD CONSTRAINT "support_application_page_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "support_application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "support_budget_line" ADD CONSTRAINT "support_budget_line_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "support_application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "support_application_document" ADD CONSTRAINT "support_application_document_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "support_application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "support_application_document" ADD CONSTRAINT "support_application_document_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "stored_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "support_application_history" ADD CONSTRAINT "support_application_history_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "support_application"("id") ON DELETE CASCADE ON UPDATE CASCADE;
