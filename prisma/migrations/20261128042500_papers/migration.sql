-- CreateEnum
CREATE TYPE "paper_kind" AS ENUM ('contract', 'minutes', 'acceptance', 'nda', 'registration');

-- CreateEnum
CREATE TYPE "paper_language" AS ENUM ('vi', 'bilingual');

-- CreateTable
CREATE TABLE "paper_template" (
    "id" UUID NOT NULL,
    "kind" "paper_kind" NOT NULL,
    "language" "paper_language" NOT NULL,
    "version" INTEGER NOT NULL,
    "fileId" UUID NOT NULL,
    "note" TEXT NOT NULL,
    "uploadedById" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "paper_template_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "deal_paper" (
    "id" UUID NOT NULL,
    "dealId" UUID NOT NULL,
    "kind" "paper_kind" NOT NULL,
    "language" "paper_language" NOT NULL,
    "templateId" UUID,
    "templateVersion" INTEGER NOT NULL,
    "contentHash" TEXT NOT NULL,
    "dealVersion" INTEGER NOT NULL,
    "docxDocumentId" UUID NOT NULL,
    "pdfDocumentId" UUID NOT NULL,
    "makerId" TEXT NOT NULL,
    "side" "deal_side",
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "deal_paper_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "paper_template_kind_language_version_key" ON "paper_template"("kind", "language", "version");

-- CreateIndex
CREATE UNIQUE INDEX "deal_paper_docxDocumentId_key" ON "deal_paper"("docxDocumentId");

-- CreateIndex
CREATE UNIQUE INDEX "deal_paper_pdfDocumentId_key" ON "deal_paper"("pdfDocumentId");

-- CreateIndex
CREATE INDEX "deal_paper_dealId_createdAt_idx" ON "deal_paper"("dealId", "createdAt");

-- AddForeignKey
ALTER TABLE "paper_template" ADD CONSTRAINT "paper_template_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "stored_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deal_paper" ADD CONSTRAINT "deal_paper_dealId_fkey" FOREIGN KEY ("dealId") REFERENCES "deal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deal_paper" ADD CONSTRAINT "deal_paper_templateId_fkey" FOREIGN KEY ("templateId") REFERENCES "paper_template"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deal_paper" ADD CONSTRAINT "deal_paper_docxDocumentId_fkey" FOREIGN KEY ("docxDocumentId") REFERENCES "deal_document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deal_paper" ADD CONSTRAINT "deal_paper_pdfDocumentId_fkey" FOREIGN KEY ("pdfDocumentId") REFERENCES "deal_document"("id") ON DELETE CASCADE ON UPDATE CASCADE;
