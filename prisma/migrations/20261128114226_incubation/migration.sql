-- CreateEnum
CREATE TYPE "incubation_status" AS ENUM ('incubating', 'graduated', 'stopped');

-- CreateEnum
CREATE TYPE "incubation_milestone_status" AS ENUM ('planned', 'reported', 'reached', 'missed');

-- CreateEnum
CREATE TYPE "incubation_action" AS ENUM ('taken_in', 'changed', 'milestone_added', 'milestone_reported', 'milestone_returned', 'milestone_reached', 'milestone_missed', 'mentor_named', 'mentor_ended', 'session_held', 'demo_invited', 'demo_accepted', 'demo_declined', 'demo_removed', 'graduated', 'stopped');

-- CreateEnum
CREATE TYPE "demo_day_showing_status" AS ENUM ('invited', 'presenting', 'declined', 'removed');

-- CreateEnum
CREATE TYPE "demo_day_action" AS ENUM ('added', 'changed', 'published', 'cancelled', 'project_invited', 'project_removed');

-- CreateTable
CREATE TABLE "incubation_project" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "organisationId" UUID NOT NULL,
    "applicationId" UUID,
    "titleVi" TEXT NOT NULL,
    "titleEn" TEXT,
    "summaryVi" TEXT NOT NULL,
    "summaryEn" TEXT,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE NOT NULL,
    "status" "incubation_status" NOT NULL DEFAULT 'incubating',
    "officerId" TEXT,
    "outcome" TEXT,
    "endedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "incubation_project_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "incubation_milestone" (
    "id" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "titleVi" TEXT NOT NULL,
    "titleEn" TEXT,
    "dueOn" DATE NOT NULL,
    "status" "incubation_milestone_status" NOT NULL DEFAULT 'planned',
    "report" TEXT,
    "reportedById" TEXT,
    "reportedAt" TIMESTAMPTZ(3),
    "note" TEXT,
    "decidedById" TEXT,
    "decidedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "incubation_milestone_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "incubation_mentor" (
    "id" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "providerId" UUID NOT NULL,
    "topic" TEXT NOT NULL,
    "namedById" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "incubation_mentor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "incubation_session" (
    "id" UUID NOT NULL,
    "mentorId" UUID NOT NULL,
    "authorId" TEXT NOT NULL,
    "heldOn" DATE NOT NULL,
    "words" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "incubation_session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "incubation_history" (
    "id" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "actorId" TEXT,
    "action" "incubation_action" NOT NULL,
    "note" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "incubation_history_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "demo_day" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "nameVi" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "summaryVi" TEXT NOT NULL,
    "summaryEn" TEXT NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "place" TEXT,
    "link" TEXT,
    "publishedAt" TIMESTAMPTZ(3),
    "cancelledAt" TIMESTAMPTZ(3),
    "cancelReason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "demo_day_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "demo_day_showing" (
    "id" UUID NOT NULL,
    "demoDayId" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "status" "demo_day_showing_status" NOT NULL DEFAULT 'invited',
    "technologyIds" UUID[],
    "needIds" UUID[],
    "answeredById" TEXT,
    "answeredAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "demo_day_showing_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "demo_day_history" (
    "id" UUID NOT NULL,
    "demoDayId" UUID NOT NULL,
    "actorId" TEXT,
    "action" "demo_day_action" NOT NULL,
    "note" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "demo_day_history_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "incubation_project_number_key" ON "incubation_project"("number");

-- CreateIndex
CREATE UNIQUE INDEX "incubation_project_applicationId_key" ON "incubation_project"("applicationId");

-- CreateIndex
CREATE INDEX "incubation_project_organisationId_idx" ON "incubation_project"("organisationId");

-- CreateIndex
CREATE INDEX "incubation_project_status_idx" ON "incubation_project"("status");

-- CreateIndex
CREATE INDEX "incubation_milestone_projectId_dueOn_idx" ON "incubation_milestone"("projectId", "dueOn");

-- CreateIndex
CREATE INDEX "incubation_milestone_status_dueOn_idx" ON "incubation_milestone"("status", "dueOn");

-- CreateIndex
CREATE INDEX "incubation_mentor_projectId_idx" ON "incubation_mentor"("projectId");

-- CreateIndex
CREATE INDEX "incubation_mentor_providerId_idx" ON "incubation_mentor"("providerId");

-- CreateIndex
CREATE INDEX "incubation_session_mentorId_idx" ON "incubation_session"("mentorId");

-- CreateIndex
CREATE INDEX "incubation_history_projectId_createdAt_idx" ON "incubation_history"("projectId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "demo_day_slug_key" ON "demo_day"("slug");

-- CreateIndex
CREATE INDEX "demo_day_startsAt_idx" ON "demo_day"("startsAt");

-- CreateIndex
CREATE INDEX "demo_day_showing_projectId_idx" ON "demo_day_showing"("projectId");

-- CreateIndex
CREATE UNIQUE INDEX "demo_day_showing_demoDayId_projectId_key" ON "demo_day_showing"("demoDayId", "projectId");

-- CreateIndex
CREATE INDEX "demo_day_history_demoDayId_createdAt_idx" ON "demo_day_history"("demoDayId", "createdAt");

-- AddForeignKey
ALTER TABLE "incubation_milestone" ADD CONSTRAINT "incubation_milestone_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "incubation_project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "incubation_mentor" ADD CONSTRAINT "incubation_mentor_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "incubation_project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "incubation_mentor" ADD CONSTRAINT "incubation_mentor_providerId_fkey" FOREIGN KEY ("providerId") REFERENCES "service_provider"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "incubation_session" ADD CONSTRAINT "incubation_session_mentorId_fkey" FOREIGN KEY ("mentorId") REFERENCES "incubation_mentor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "incubation_history" ADD CONSTRAINT "incubation_history_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "incubation_project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "demo_day_showing" ADD CONSTRAINT "demo_day_showing_demoDayId_fkey" FOREIGN KEY ("demoDayId") REFERENCES "demo_day"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "demo_day_showing" ADD CONSTRAINT "demo_day_showing_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "incubation_project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "demo_day_history" ADD CONSTRAINT "demo_day_history_demoDayId_fkey" FOREIGN KEY ("demoDayId") REFERENCES "demo_day"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
