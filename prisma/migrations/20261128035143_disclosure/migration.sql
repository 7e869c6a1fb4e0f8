-- CreateEnum
CREATE TYPE "nda_status" AS ENUM ('offered', 'accepted', 'declined', 'withdrawn', 'ended', 'expired');

-- CreateEnum
CREATE TYPE "disclosure_act" AS ENUM ('viewed', 'downloaded', 'refused');

-- CreateTable
CREATE TABLE "nda_template" (
    "version" INTEGER NOT NULL,
    "bodyVi" TEXT NOT NULL,
    "bodyEn" TEXT NOT NULL,
    "months" INTEGER NOT NULL,
    "validFrom" DATE NOT NULL,
    "validTo" DATE,
    "source" TEXT NOT NULL,

    CONSTRAINT "nda_template_pkey" PRIMARY KEY ("version")
);

-- CreateTable
CREATE TABLE "nda" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "templateVersion" INTEGER NOT NULL,
    "technologyId" UUID,
    "needId" UUID,
    "ownerId" UUID NOT NULL,
    "otherId" UUID NOT NULL,
    "offererId" UUID NOT NULL,
    "status" "nda_status" NOT NULL DEFAULT 'offered',
    "textVi" TEXT NOT NULL,
    "textEn" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "months" INTEGER NOT NULL,
    "acceptedAt" TIMESTAMPTZ(3),
    "expiresAt" TIMESTAMPTZ(3),
    "openKey" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "nda_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "nda_acceptance" (
    "ndaId" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "userId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "position" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "nda_acceptance_pkey" PRIMARY KEY ("ndaId","organisationId")
);

-- CreateTable
CREATE TABLE "nda_history" (
    "id" UUID NOT NULL,
    "ndaId" UUID NOT NULL,
    "actorId" TEXT,
    "organisationId" UUID,
    "from" "nda_status",
    "to" "nda_status" NOT NULL,
    "reason" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "nda_history_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "restricted_detail" (
    "id" UUID NOT NULL,
    "technologyId" UUID,
    "needId" UUID,
    "subjectCode" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "disclosure" "disclosure_level" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "restricted_detail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "disclosure_invitation" (
    "id" UUID NOT NULL,
    "technologyId" UUID,
    "needId" UUID,
    "organisationId" UUID NOT NULL,
    "invitedById" TEXT NOT NULL,
    "revokedById" TEXT,
    "revokedAt" TIMESTAMPTZ(3),
    "openKey" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "disclosure_invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "disclosure_record" (
    "id" UUID NOT NULL,
    "act" "disclosure_act" NOT NULL,
    "technologyId" UUID,
    "needId" UUID,
    "ownerId" UUID NOT NULL,
    "attachmentId" UUID,
    "subject" TEXT NOT NULL,
    "disclosure" "disclosure_level" NOT NULL,
    "stamped" BOOLEAN NOT NULL DEFAULT false,
    "sha256" TEXT,
    "userId" TEXT NOT NULL,
    "userName" TEXT NOT NULL,
    "organisationId" UUID,
    "organisationName" TEXT NOT NULL,
    "ndaId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "disclosure_record_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "nda_number_key" ON "nda"("number");

-- CreateIndex
CREATE UNIQUE INDEX "nda_openKey_key" ON "nda"("openKey");

-- CreateIndex
CREATE INDEX "nda_ownerId_status_idx" ON "nda"("ownerId", "status");

-- CreateIndex
CREATE INDEX "nda_otherId_status_idx" ON "nda"("otherId", "status");

-- CreateIndex
CREATE INDEX "nda_technologyId_idx" ON "nda"("technologyId");

-- CreateIndex
CREATE INDEX "nda_needId_idx" ON "nda"("needId");

-- CreateIndex
CREATE INDEX "nda_status_expiresAt_idx" ON "nda"("status", "expiresAt");

-- CreateIndex
CREATE INDEX "nda_history_ndaId_createdAt_idx" ON "nda_history"("ndaId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "restricted_detail_technologyId_subjectCode_key" ON "restricted_detail"("technologyId", "subjectCode");

-- CreateIndex
CREATE UNIQUE INDEX "restricted_detail_needId_subjectCode_key" ON "restricted_detail"("needId", "subjectCode");

-- CreateIndex
CREATE UNIQUE INDEX "disclosure_invitation_openKey_key" ON "disclosure_invitation"("openKey");

-- CreateIndex
CREATE INDEX "disclosure_invitation_technologyId_idx" ON "disclosure_invitation"("technologyId");

-- CreateIndex
CREATE INDEX "disclosure_invitation_needId_idx" ON "disclosure_invitation"("needId");

-- CreateIndex
CREATE INDEX "disclosure_invitation_organisationId_idx" ON "disclosure_invitation"("organisationId");

-- CreateIndex
CREATE INDEX "disclosure_record_technologyId_createdAt_idx" ON "disclosure_record"("technologyId", "createdAt");

-- CreateIndex
CREATE INDEX "disclosure_record_needId_createdAt_idx" ON "disclosure_record"("needId", "createdAt");

-- CreateIndex
CREATE INDEX "disclosure_record_ndaId_idx" ON "disclosure_record"("ndaId");

-- CreateIndex
CREATE INDEX "disclosure_record_userId_idx" ON "disclosure_record"("userId");

-- AddForeignKey
ALTER TABLE "nda" ADD CONSTRAINT "nda_templateVersion_fkey" FOREIGN KEY ("templateVersion") REFERENCES "nda_template"("version") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "nda" ADD CONSTRAINT "nda_technologyId_fkey" FOREIGN KEY ("technologyId") REFERENCES "technology"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "nda" ADD CONSTRAINT "nda_needId_fkey" FOREIGN KEY ("needId") REFERENCES "need"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "nda_acceptance" ADD CONSTRAINT "nda_acceptance_ndaId_fkey" FOREIGN KEY ("ndaId") REFERENCES "nda"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "nda_history" ADD CONSTRAINT "nda_history_ndaId_fkey" FOREIGN KEY ("ndaId") REFERENCES "nda"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "restricted_detail" ADD CONSTRAINT "restricted_detail_technologyId_fkey" FOREIGN KEY ("technologyId") REFERENCES "technology"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "restricted_detail" ADD CONSTRAINT "restricted_detail_needId_fkey" FOREIGN KEY ("needId") REFERENCES "need"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "disclosure_invitation" ADD CONSTRAINT "disclosure_invitation_technologyId_fkey" FOREIGN KEY ("technologyId") REFERENCES "technology"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "disclosure_invitation" ADD CONSTRAINT "disclosure_invitation_needId_fkey" FOREIGN KEY ("needId") REFERENCES "need"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "disclosure_invitation" ADD CONSTRAINT "disclosure_invitation_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
