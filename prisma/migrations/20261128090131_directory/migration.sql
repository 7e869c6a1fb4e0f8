-- CreateEnum
CREATE TYPE "provider_kind" AS ENUM ('expert', 'mentor', 'fund', 'adviser');

-- CreateEnum
CREATE TYPE "provider_status" AS ENUM ('listed', 'paused');

-- CreateEnum
CREATE TYPE "provider_action" AS ENUM ('added', 'changed', 'paused', 'resumed', 'certified');

-- CreateEnum
CREATE TYPE "service_request_status" AS ENUM ('requested', 'assigned', 'delivered', 'rated', 'declined', 'cancelled');

-- CreateTable
CREATE TABLE "service_provider" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" "provider_kind" NOT NULL,
    "status" "provider_status" NOT NULL DEFAULT 'listed',
    "name" TEXT NOT NULL,
    "workplace" TEXT,
    "headlineVi" TEXT NOT NULL,
    "headlineEn" TEXT,
    "aboutVi" TEXT,
    "aboutEn" TEXT,
    "services" TEXT[],
    "fieldCodes" TEXT[],
    "userId" TEXT,
    "organisationId" UUID,
    "consentOn" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "service_provider_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "service_certificate" (
    "id" UUID NOT NULL,
    "providerId" UUID NOT NULL,
    "service" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "issuer" TEXT NOT NULL,
    "issuedOn" DATE NOT NULL,
    "expiresOn" DATE,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "service_certificate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "provider_history" (
    "id" UUID NOT NULL,
    "providerId" UUID NOT NULL,
    "actorId" TEXT,
    "action" "provider_action" NOT NULL,
    "note" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "provider_history_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "service_request" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "organisationId" UUID NOT NULL,
    "authorId" TEXT NOT NULL,
    "service" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "wishedId" UUID,
    "providerId" UUID,
    "officerId" TEXT,
    "status" "service_request_status" NOT NULL DEFAULT 'requested',
    "dueAt" TIMESTAMPTZ(3),
    "result" TEXT,
    "deliveredAt" TIMESTAMPTZ(3),
    "rating" INTEGER,
    "ratingNote" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "service_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "service_request_history" (
    "id" UUID NOT NULL,
    "requestId" UUID NOT NULL,
    "actorId" TEXT,
    "from" "service_request_status",
    "to" "service_request_status" NOT NULL,
    "note" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "service_request_history_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "service_provider_slug_key" ON "service_provider"("slug");

-- CreateIndex
CREATE INDEX "service_provider_userId_idx" ON "service_provider"("userId");

-- CreateIndex
CREATE INDEX "service_provider_organisationId_idx" ON "service_provider"("organisationId");

-- CreateIndex
CREATE INDEX "service_certificate_expiresOn_idx" ON "service_certificate"("expiresOn");

-- CreateIndex
CREATE UNIQUE INDEX "service_certificate_providerId_service_number_key" ON "service_certificate"("providerId", "service", "number");

-- CreateIndex
CREATE INDEX "provider_history_providerId_createdAt_idx" ON "provider_history"("providerId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "service_request_number_key" ON "service_request"("number");

-- CreateIndex
CREATE INDEX "service_request_organisationId_createdAt_idx" ON "service_request"("organisationId", "createdAt");

-- CreateIndex
CREATE INDEX "service_request_providerId_status_idx" ON "service_request"("providerId", "status");

-- CreateIndex
CREATE INDEX "service_request_status_dueAt_idx" ON "service_request"("status", "dueAt");

-- CreateIndex
CREATE INDEX "service_request_history_requestId_createdAt_idx" ON "service_request_history"("requestId", "createdAt");

-- AddForeignKey
ALTER TABLE "service_certificate" ADD CONSTRAINT "service_certificate_providerId_fkey" FOREIGN KEY ("providerId") REFERENCES "service_provider"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "provider_history" ADD CONSTRAINT "provider_history_providerId_fkey" FOREIGN KEY ("providerId") REFERENCES "service_provider"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_request" ADD CONSTRAINT "service_request_wishedId_fkey" FOREIGN KEY ("wishedId") REFERENCES "service_provider"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_request" ADD CONSTRAINT "service_request_providerId_fkey" FOREIGN KEY ("providerId") REFERENCES "service_provider"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_request_history" ADD CONSTRAINT "service_request_history_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "service_request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
