-- CreateEnum
CREATE TYPE "staff_role" AS ENUM ('moderator', 'appraiser', 'expert', 'support_officer', 'finance_officer', 'head_of_department', 'administrator', 'focal_point');

-- CreateEnum
CREATE TYPE "question_kind" AS ENUM ('question', 'callback');

-- CreateEnum
CREATE TYPE "interest_status" AS ENUM ('pending', 'accepted', 'declined', 'withdrawn');

-- CreateEnum
CREATE TYPE "deal_stage" AS ENUM ('interest', 'nda', 'negotiation', 'memorandum', 'signed', 'registered', 'executing', 'accepted', 'closed', 'terminated');

-- CreateEnum
CREATE TYPE "deal_history_kind" AS ENUM ('stage', 'terms', 'confirmation', 'document');

-- CreateEnum
CREATE TYPE "deal_side" AS ENUM ('provider', 'seeker');

-- CreateEnum
CREATE TYPE "match_status" AS ENUM ('suggested', 'dismissed');

-- CreateEnum
CREATE TYPE "need_kind" AS ENUM ('technology', 'co_development');

-- CreateEnum
CREATE TYPE "target_comparison" AS ENUM ('at_least', 'at_most', 'equal');

-- CreateEnum
CREATE TYPE "organisation_type" AS ENUM ('institute', 'university', 'enterprise', 'cooperative', 'household', 'startup', 'intermediary', 'state_department', 'partner', 'individual');

-- CreateEnum
CREATE TYPE "organisation_status" AS ENUM ('pending', 'verified', 'rejected', 'suspended');

-- CreateEnum
CREATE TYPE "member_role" AS ENUM ('owner', 'editor', 'viewer');

-- CreateEnum
CREATE TYPE "membership_status" AS ENUM ('requested', 'active', 'ended');

-- CreateEnum
CREATE TYPE "listing_status" AS ENUM ('draft', 'submitted', 'returned', 'held', 'rejected', 'published', 'expired', 'withdrawn');

-- CreateEnum
CREATE TYPE "technology_kind" AS ENUM ('technology', 'initiative');

-- CreateEnum
CREATE TYPE "price_mode" AS ENUM ('fixed', 'range', 'on_request', 'appraisal_requested');

-- CreateEnum
CREATE TYPE "legal_class" AS ENUM ('normal', 'encouraged', 'restricted', 'prohibited');

-- CreateEnum
CREATE TYPE "mandate" AS ENUM ('owner', 'authorised');

-- CreateEnum
CREATE TYPE "attachment_role" AS ENUM ('image', 'document', 'trl_evidence', 'mandate');

-- CreateEnum
CREATE TYPE "disclosure_level" AS ENUM ('public', 'registered', 'after_nda', 'invited');

-- CreateTable
CREATE TABLE "user" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "locale" TEXT NOT NULL DEFAULT 'vi',
    "phone" TEXT,
    "activeOrganisationId" UUID,
    "closedAt" TIMESTAMPTZ(3),
    "erasedAt" TIMESTAMPTZ(3),

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" TIMESTAMPTZ(3),
    "refreshTokenExpiresAt" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff_assignment" (
    "id" UUID NOT NULL,
    "userId" TEXT NOT NULL,
    "role" "staff_role" NOT NULL,
    "unitCode" TEXT,
    "validFrom" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "validTo" TIMESTAMPTZ(3),

    CONSTRAINT "staff_assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consent" (
    "id" UUID NOT NULL,
    "userId" TEXT NOT NULL,
    "document" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "givenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "consent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account_history" (
    "id" UUID NOT NULL,
    "userId" TEXT NOT NULL,
    "actorId" TEXT,
    "action" TEXT NOT NULL,
    "role" "staff_role",
    "reason" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "account_history_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "question" (
    "id" UUID NOT NULL,
    "kind" "question_kind" NOT NULL,
    "organisationId" UUID NOT NULL,
    "technologyId" UUID,
    "needId" UUID,
    "askerId" TEXT,
    "name" TEXT NOT NULL,
    "email" TEXT,
    "phone" TEXT,
    "locale" TEXT NOT NULL DEFAULT 'vi',
    "message" TEXT NOT NULL,
    "answer" TEXT,
    "answeredAt" TIMESTAMPTZ(3),
    "answeredById" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "question_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "interest" (
    "id" UUID NOT NULL,
    "technologyId" UUID,
    "needId" UUID,
    "fromOrganisationId" UUID NOT NULL,
    "toOrganisationId" UUID NOT NULL,
    "authorId" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "readiness" TEXT NOT NULL,
    "budgetMax" BIGINT,
    "budgetCurrency" TEXT NOT NULL DEFAULT 'VND',
    "timing" TEXT NOT NULL,
    "priorRelation" TEXT,
    "status" "interest_status" NOT NULL DEFAULT 'pending',
    "reasonCode" TEXT,
    "reason" TEXT,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "openKey" TEXT,
    "answeredAt" TIMESTAMPTZ(3),
    "answeredById" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "interest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "deal" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "interestId" UUID,
    "technologyId" UUID,
    "needId" UUID,
    "providerId" UUID NOT NULL,
    "seekerId" UUID NOT NULL,
    "officerId" TEXT,
    "title" TEXT NOT NULL,
    "stage" "deal_stage" NOT NULL DEFAULT 'interest',
    "objectCodes" TEXT[],
    "formCode" TEXT,
    "modeCodes" TEXT[],
    "scopeCode" TEXT,
    "paymentCode" TEXT,
    "value" BIGINT,
    "currency" TEXT NOT NULL DEFAULT 'VND',
    "valueConfidential" BOOLEAN NOT NULL DEFAULT true,
    "signedOn" DATE,
    "certificateNumber" TEXT,
    "certificateOn" DATE,
    "terminatedReasonCode" TEXT,
    "terminatedReason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "deal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "deal_history" (
    "id" UUID NOT NULL,
    "dealId" UUID NOT NULL,
    "kind" "deal_history_kind" NOT NULL DEFAULT 'stage',
    "actorId" TEXT,
    "side" "deal_side",
    "from" "deal_stage",
    "to" "deal_stage" NOT NULL,
    "reasonCode" TEXT,
    "reason" TEXT,
    "changedFields" TEXT[],
    "dealVersion" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "deal_history_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "deal_confirmation" (
    "id" UUID NOT NULL,
    "dealId" UUID NOT NULL,
    "stage" "deal_stage" NOT NULL,
    "side" "deal_side" NOT NULL,
    "userId" TEXT NOT NULL,
    "dealVersion" INTEGER NOT NULL,
    "reason" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "deal_confirmation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "deal_document" (
    "id" UUID NOT NULL,
    "dealId" UUID NOT NULL,
    "fileId" UUID NOT NULL,
    "uploaderId" TEXT NOT NULL,
    "side" "deal_side",
    "caption" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "deal_document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "match" (
    "id" UUID NOT NULL,
    "technologyId" UUID NOT NULL,
    "needId" UUID NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "reasons" JSONB NOT NULL,
    "status" "match_status" NOT NULL DEFAULT 'suggested',
    "dismissedReason" TEXT,
    "dismissedById" TEXT,
    "dismissedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "match_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "need" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "organisationId" UUID NOT NULL,
    "kind" "need_kind" NOT NULL DEFAULT 'technology',
    "status" "listing_status" NOT NULL DEFAULT 'draft',
    "authorId" TEXT,
    "officerId" TEXT,
    "fieldCode" TEXT,
    "priorityCodes" TEXT[],
    "greenTag" BOOLEAN NOT NULL DEFAULT false,
    "anonymous" BOOLEAN NOT NULL DEFAULT false,
    "trlMin" INTEGER,
    "budgetMin" BIGINT,
    "budgetMax" BIGINT,
    "budgetCurrency" TEXT NOT NULL DEFAULT 'VND',
    "resultShare" TEXT,
    "transferForms" TEXT[],
    "deadline" TIMESTAMPTZ(3),
    "submittedAt" TIMESTAMPTZ(3),
    "publishedAt" TIMESTAMPTZ(3),
    "approvedAt" TIMESTAMPTZ(3),
    "changedAt" TIMESTAMPTZ(3),
    "confirmedAt" TIMESTAMPTZ(3),
    "expiresAt" TIMESTAMPTZ(3),
    "hiddenAt" TIMESTAMPTZ(3),
    "hiddenReason" TEXT,
    "source" TEXT,
    "sourceId" TEXT,
    "sourceUrl" TEXT,
    "sourceHash" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "need_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "need_text" (
    "needId" UUID NOT NULL,
    "lang" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "currentState" TEXT NOT NULL DEFAULT '',
    "goal" TEXT NOT NULL DEFAULT '',
    "constraints" TEXT NOT NULL DEFAULT '',
    "triedBefore" TEXT NOT NULL DEFAULT '',
    "notWanted" TEXT NOT NULL DEFAULT '',
    "acceptanceTest" TEXT NOT NULL DEFAULT '',
    "keywords" TEXT[],

    CONSTRAINT "need_text_pkey" PRIMARY KEY ("needId","lang")
);

-- CreateTable
CREATE TABLE "need_target" (
    "id" UUID NOT NULL,
    "needId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "metric" TEXT NOT NULL,
    "metricEn" TEXT,
    "comparison" "target_comparison" NOT NULL,
    "value" DECIMAL(65,30) NOT NULL,
    "unit" TEXT NOT NULL,

    CONSTRAINT "need_target_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "need_history" (
    "id" UUID NOT NULL,
    "needId" UUID NOT NULL,
    "actorId" TEXT,
    "from" "listing_status",
    "to" "listing_status" NOT NULL,
    "step" TEXT,
    "reasonCodes" TEXT[],
    "reason" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "need_history_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notification" (
    "id" UUID NOT NULL,
    "userId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "href" TEXT,
    "dedupeKey" TEXT NOT NULL,
    "readAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "notification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notification_preference" (
    "userId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "email" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "notification_preference_pkey" PRIMARY KEY ("userId","kind")
);

-- CreateTable
CREATE TABLE "organisation" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "type" "organisation_type" NOT NULL,
    "status" "organisation_status" NOT NULL DEFAULT 'pending',
    "name" TEXT NOT NULL,
    "nameEn" TEXT,
    "aboutVi" TEXT,
    "aboutEn" TEXT,
    "taxCode" TEXT,
    "representativeName" TEXT,
    "representativeTitle" TEXT,
    "unitCode" TEXT,
    "address" TEXT,
    "website" TEXT,
    "email" TEXT,
    "phone" TEXT,
    "verifiedAt" TIMESTAMPTZ(3),
    "changedAt" TIMESTAMPTZ(3),
    "certificateNumber" TEXT,
    "certificateOn" DATE,
    "source" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organisation_history" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "actorId" TEXT,
    "from" "organisation_status",
    "to" "organisation_status" NOT NULL,
    "reason" TEXT,
    "changedFields" TEXT[],
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "organisation_history_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "userId" TEXT NOT NULL,
    "role" "member_role" NOT NULL DEFAULT 'editor',
    "status" "membership_status" NOT NULL DEFAULT 'requested',
    "decidedById" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "role" "member_role" NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "invitedById" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "acceptedAt" TIMESTAMPTZ(3),
    "cancelledAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outbox_event" (
    "id" BIGSERIAL NOT NULL,
    "transaction" BIGINT NOT NULL DEFAULT ((pg_current_xact_id())::text)::bigint,
    "type" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "actorId" TEXT,
    "requestId" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "dispatchedAt" TIMESTAMPTZ(3),

    CONSTRAINT "outbox_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "form_key" (
    "key" TEXT NOT NULL,
    "result" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "form_key_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "sent_mail" (
    "id" UUID NOT NULL,
    "recipient" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "html" TEXT,
    "text" TEXT,
    "dedupeKey" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sent_mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "number_series" (
    "series" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "last" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "number_series_pkey" PRIMARY KEY ("series","year")
);

-- CreateTable
CREATE TABLE "rate_limiter_flexible" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "expire" TIMESTAMPTZ(3),

    CONSTRAINT "rate_limiter_flexible_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "reference_term" (
    "id" UUID NOT NULL,
    "scheme" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "parentCode" TEXT,
    "labelVi" TEXT NOT NULL,
    "labelEn" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "provisional" BOOLEAN NOT NULL DEFAULT false,
    "validFrom" DATE NOT NULL,
    "validTo" DATE,
    "source" TEXT NOT NULL,

    CONSTRAINT "reference_term_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "administrative_unit" (
    "code" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "parentCode" TEXT,
    "validFrom" DATE NOT NULL,
    "validTo" DATE,
    "source" TEXT NOT NULL,

    CONSTRAINT "administrative_unit_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "administrative_unit_succession" (
    "predecessorCode" TEXT NOT NULL,
    "successorCode" TEXT NOT NULL,
    "effectiveOn" DATE NOT NULL,
    "derived" BOOLEAN NOT NULL DEFAULT false,
    "source" TEXT NOT NULL,

    CONSTRAINT "administrative_unit_succession_pkey" PRIMARY KEY ("predecessorCode","successorCode")
);

-- CreateTable
CREATE TABLE "holiday" (
    "date" DATE NOT NULL,
    "nameVi" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "certainty" TEXT NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "holiday_pkey" PRIMARY KEY ("date")
);

-- CreateTable
CREATE TABLE "reference_figure" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "value" DECIMAL(65,30) NOT NULL,
    "validFrom" DATE NOT NULL,
    "validTo" DATE,
    "source" TEXT NOT NULL,

    CONSTRAINT "reference_figure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "technology" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "organisationId" UUID NOT NULL,
    "kind" "technology_kind" NOT NULL DEFAULT 'technology',
    "status" "listing_status" NOT NULL DEFAULT 'draft',
    "authorId" TEXT,
    "officerId" TEXT,
    "fieldCode" TEXT,
    "priorityCodes" TEXT[],
    "greenTag" BOOLEAN NOT NULL DEFAULT false,
    "trl" INTEGER,
    "trlEvidence" TEXT,
    "trlEvidenceDate" DATE,
    "trlVerified" INTEGER,
    "mandate" "mandate",
    "stateFunded" BOOLEAN NOT NULL DEFAULT false,
    "taskCode" TEXT,
    "transferObjects" TEXT[],
    "transferForms" TEXT[],
    "transferModes" TEXT[],
    "transferScope" TEXT,
    "exclusive" BOOLEAN NOT NULL DEFAULT false,
    "sublicence" BOOLEAN NOT NULL DEFAULT false,
    "territory" TEXT,
    "priceMode" "price_mode",
    "priceMin" BIGINT,
    "priceMax" BIGINT,
    "priceCurrency" TEXT NOT NULL DEFAULT 'VND',
    "legalClass" "legal_class",
    "legalCheckedAt" TIMESTAMPTZ(3),
    "legalCheckedBy" TEXT,
    "legalNote" TEXT,
    "legalCriteria" TEXT[],
    "submittedAt" TIMESTAMPTZ(3),
    "publishedAt" TIMESTAMPTZ(3),
    "approvedAt" TIMESTAMPTZ(3),
    "changedAt" TIMESTAMPTZ(3),
    "confirmedAt" TIMESTAMPTZ(3),
    "expiresAt" TIMESTAMPTZ(3),
    "hiddenAt" TIMESTAMPTZ(3),
    "hiddenReason" TEXT,
    "source" TEXT,
    "sourceId" TEXT,
    "sourceUrl" TEXT,
    "sourceHash" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "technology_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "technology_text" (
    "technologyId" UUID NOT NULL,
    "lang" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "problem" TEXT NOT NULL DEFAULT '',
    "solution" TEXT NOT NULL DEFAULT '',
    "application" TEXT NOT NULL DEFAULT '',
    "keywords" TEXT[],

    CONSTRAINT "technology_text_pkey" PRIMARY KEY ("technologyId","lang")
);

-- CreateTable
CREATE TABLE "technology_advantage" (
    "id" UUID NOT NULL,
    "technologyId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "metric" TEXT NOT NULL,
    "metricEn" TEXT,
    "comparedWith" TEXT NOT NULL,
    "comparedWithEn" TEXT,
    "baseline" DECIMAL(65,30) NOT NULL,
    "value" DECIMAL(65,30) NOT NULL,
    "unit" TEXT NOT NULL,
    "proof" TEXT,

    CONSTRAINT "technology_advantage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ip_right" (
    "id" UUID NOT NULL,
    "technologyId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "number" TEXT,
    "numberHidden" BOOLEAN NOT NULL DEFAULT false,
    "office" TEXT,
    "filedOn" DATE,
    "grantedOn" DATE,
    "expiresOn" DATE,
    "status" TEXT NOT NULL,
    "owner" TEXT,

    CONSTRAINT "ip_right_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "technology_owner" (
    "id" UUID NOT NULL,
    "technologyId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "shareBasisPoints" INTEGER NOT NULL,

    CONSTRAINT "technology_owner_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "technology_history" (
    "id" UUID NOT NULL,
    "technologyId" UUID NOT NULL,
    "actorId" TEXT,
    "from" "listing_status",
    "to" "listing_status" NOT NULL,
    "step" TEXT,
    "reasonCodes" TEXT[],
    "reason" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "technology_history_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stored_file" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "uploaderId" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "stored_file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attachment" (
    "id" UUID NOT NULL,
    "fileId" UUID NOT NULL,
    "technologyId" UUID,
    "needId" UUID,
    "role" "attachment_role" NOT NULL,
    "disclosure" "disclosure_level" NOT NULL DEFAULT 'public',
    "caption" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "attachment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "shortlist_item" (
    "userId" TEXT NOT NULL,
    "technologyId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "shortlist_item_pkey" PRIMARY KEY ("userId","technologyId")
);

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_key" ON "session"("token");

-- CreateIndex
CREATE INDEX "session_userId_idx" ON "session"("userId");

-- CreateIndex
CREATE INDEX "account_userId_idx" ON "account"("userId");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

-- CreateIndex
CREATE INDEX "staff_assignment_userId_idx" ON "staff_assignment"("userId");

-- CreateIndex
CREATE INDEX "consent_userId_idx" ON "consent"("userId");

-- CreateIndex
CREATE INDEX "account_history_userId_createdAt_idx" ON "account_history"("userId", "createdAt");

-- CreateIndex
CREATE INDEX "question_organisationId_createdAt_idx" ON "question"("organisationId", "createdAt");

-- CreateIndex
CREATE INDEX "question_askerId_idx" ON "question"("askerId");

-- CreateIndex
CREATE UNIQUE INDEX "interest_openKey_key" ON "interest"("openKey");

-- CreateIndex
CREATE INDEX "interest_fromOrganisationId_createdAt_idx" ON "interest"("fromOrganisationId", "createdAt");

-- CreateIndex
CREATE INDEX "interest_toOrganisationId_status_idx" ON "interest"("toOrganisationId", "status");

-- CreateIndex
CREATE INDEX "interest_technologyId_idx" ON "interest"("technologyId");

-- CreateIndex
CREATE INDEX "interest_needId_idx" ON "interest"("needId");

-- CreateIndex
CREATE UNIQUE INDEX "deal_number_key" ON "deal"("number");

-- CreateIndex
CREATE UNIQUE INDEX "deal_interestId_key" ON "deal"("interestId");

-- CreateIndex
CREATE INDEX "deal_providerId_stage_idx" ON "deal"("providerId", "stage");

-- CreateIndex
CREATE INDEX "deal_seekerId_stage_idx" ON "deal"("seekerId", "stage");

-- CreateIndex
CREATE INDEX "deal_history_dealId_createdAt_idx" ON "deal_history"("dealId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "deal_confirmation_dealId_stage_side_key" ON "deal_confirmation"("dealId", "stage", "side");

-- CreateIndex
CREATE INDEX "deal_document_dealId_idx" ON "deal_document"("dealId");

-- CreateIndex
CREATE INDEX "match_needId_score_idx" ON "match"("needId", "score");

-- CreateIndex
CREATE UNIQUE INDEX "match_technologyId_needId_key" ON "match"("technologyId", "needId");

-- CreateIndex
CREATE UNIQUE INDEX "need_slug_key" ON "need"("slug");

-- CreateIndex
CREATE INDEX "need_status_publishedAt_idx" ON "need"("status", "publishedAt");

-- CreateIndex
CREATE INDEX "need_organisationId_status_idx" ON "need"("organisationId", "status");

-- CreateIndex
CREATE INDEX "need_status_expiresAt_idx" ON "need"("status", "expiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "need_organisationId_sourceId_key" ON "need"("organisationId", "sourceId");

-- CreateIndex
CREATE INDEX "need_target_needId_idx" ON "need_target"("needId");

-- CreateIndex
CREATE INDEX "need_history_needId_createdAt_idx" ON "need_history"("needId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "notification_dedupeKey_key" ON "notification"("dedupeKey");

-- CreateIndex
CREATE INDEX "notification_userId_createdAt_idx" ON "notification"("userId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "organisation_slug_key" ON "organisation"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "organisation_taxCode_key" ON "organisation"("taxCode");

-- CreateIndex
CREATE INDEX "organisation_status_idx" ON "organisation"("status");

-- CreateIndex
CREATE INDEX "organisation_unitCode_idx" ON "organisation"("unitCode");

-- CreateIndex
CREATE INDEX "organisation_history_organisationId_createdAt_idx" ON "organisation_history"("organisationId", "createdAt");

-- CreateIndex
CREATE INDEX "membership_userId_idx" ON "membership"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "membership_organisationId_userId_key" ON "membership"("organisationId", "userId");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_tokenHash_key" ON "invitation"("tokenHash");

-- CreateIndex
CREATE INDEX "invitation_organisationId_idx" ON "invitation"("organisationId");

-- CreateIndex
CREATE INDEX "outbox_event_transaction_id_idx" ON "outbox_event"("transaction", "id");

-- CreateIndex
CREATE INDEX "outbox_event_dispatchedAt_idx" ON "outbox_event"("dispatchedAt");

-- CreateIndex
CREATE INDEX "form_key_createdAt_idx" ON "form_key"("createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "sent_mail_dedupeKey_key" ON "sent_mail"("dedupeKey");

-- CreateIndex
CREATE INDEX "sent_mail_createdAt_idx" ON "sent_mail"("createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "reference_term_scheme_code_validFrom_key" ON "reference_term"("scheme", "code", "validFrom");

-- CreateIndex
CREATE INDEX "administrative_unit_parentCode_idx" ON "administrative_unit"("parentCode");

-- CreateIndex
CREATE INDEX "administrative_unit_succession_successorCode_idx" ON "administrative_unit_succession"("successorCode");

-- CreateIndex
CREATE UNIQUE INDEX "reference_figure_code_validFrom_key" ON "reference_figure"("code", "validFrom");

-- CreateIndex
CREATE UNIQUE INDEX "technology_slug_key" ON "technology"("slug");

-- CreateIndex
CREATE INDEX "technology_status_publishedAt_idx" ON "technology"("status", "publishedAt");

-- CreateIndex
CREATE INDEX "technology_organisationId_status_idx" ON "technology"("organisationId", "status");

-- CreateIndex
CREATE INDEX "technology_status_expiresAt_idx" ON "technology"("status", "expiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "technology_organisationId_sourceId_key" ON "technology"("organisationId", "sourceId");

-- CreateIndex
CREATE INDEX "technology_advantage_technologyId_idx" ON "technology_advantage"("technologyId");

-- CreateIndex
CREATE INDEX "ip_right_technologyId_idx" ON "ip_right"("technologyId");

-- CreateIndex
CREATE INDEX "technology_owner_technologyId_idx" ON "technology_owner"("technologyId");

-- CreateIndex
CREATE INDEX "technology_history_technologyId_createdAt_idx" ON "technology_history"("technologyId", "createdAt");

-- CreateIndex
CREATE INDEX "stored_file_key_idx" ON "stored_file"("key");

-- CreateIndex
CREATE INDEX "attachment_technologyId_idx" ON "attachment"("technologyId");

-- CreateIndex
CREATE INDEX "attachment_needId_idx" ON "attachment"("needId");

-- CreateIndex
CREATE INDEX "attachment_fileId_idx" ON "attachment"("fileId");

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_assignment" ADD CONSTRAINT "staff_assignment_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent" ADD CONSTRAINT "consent_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account_history" ADD CONSTRAINT "account_history_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question" ADD CONSTRAINT "question_technologyId_fkey" FOREIGN KEY ("technologyId") REFERENCES "technology"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question" ADD CONSTRAINT "question_needId_fkey" FOREIGN KEY ("needId") REFERENCES "need"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "interest" ADD CONSTRAINT "interest_technologyId_fkey" FOREIGN KEY ("technologyId") REFERENCES "technology"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "interest" ADD CONSTRAINT "interest_needId_fkey" FOREIGN KEY ("needId") REFERENCES "need"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deal" ADD CONSTRAINT "deal_interestId_fkey" FOREIGN KEY ("interestId") REFERENCES "interest"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deal" ADD CONSTRAINT "deal_technologyId_fkey" FOREIGN KEY ("technologyId") REFERENCES "technology"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deal" ADD CONSTRAINT "deal_needId_fkey" FOREIGN KEY ("needId") REFERENCES "need"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deal_history" ADD CONSTRAINT "deal_history_dealId_fkey" FOREIGN KEY ("dealId") REFERENCES "deal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deal_confirmation" ADD CONSTRAINT "deal_confirmation_dealId_fkey" FOREIGN KEY ("dealId") REFERENCES "deal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deal_document" ADD CONSTRAINT "deal_document_dealId_fkey" FOREIGN KEY ("dealId") REFERENCES "deal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deal_document" ADD CONSTRAINT "deal_document_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "stored_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "match" ADD CONSTRAINT "match_technologyId_fkey" FOREIGN KEY ("technologyId") REFERENCES "technology"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "match" ADD CONSTRAINT "match_needId_fkey" FOREIGN KEY ("needId") REFERENCES "need"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "need" ADD CONSTRAINT "need_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "need_text" ADD CONSTRAINT "need_text_needId_fkey" FOREIGN KEY ("needId") REFERENCES "need"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "need_target" ADD CONSTRAINT "need_target_needId_fkey" FOREIGN KEY ("needId") REFERENCES "need"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "need_history" ADD CONSTRAINT "need_history_needId_fkey" FOREIGN KEY ("needId") REFERENCES "need"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification" ADD CONSTRAINT "notification_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification_preference" ADD CONSTRAINT "notification_preference_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation_history" ADD CONSTRAINT "organisation_history_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "technology" ADD CONSTRAINT "technology_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "technology_text" ADD CONSTRAINT "technology_text_technologyId_fkey" FOREIGN KEY ("technologyId") REFERENCES "technology"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "technology_advantage" ADD CONSTRAINT "technology_advantage_technologyId_fkey" FOREIGN KEY ("technologyId") REFERENCES "technology"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ip_right" ADD CONSTRAINT "ip_right_technologyId_fkey" FOREIGN KEY ("technologyId") REFERENCES "technology"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "technology_owner" ADD CONSTRAINT "technology_owner_technologyId_fkey" FOREIGN KEY ("technologyId") REFERENCES "technology"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "technology_history" ADD CONSTRAINT "technology_history_technologyId_fkey" FOREIGN KEY ("technologyId") REFERENCES "technology"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "stored_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_technologyId_fkey" FOREIGN KEY ("technologyId") REFERENCES "technology"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_needId_fkey" FOREIGN KEY ("needId") REFERENCES "need"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shortlist_item" ADD CONSTRAINT "shortlist_item_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shortlist_item" ADD CONSTRAINT "shortlist_item_technologyId_fkey" FOREIGN KEY ("technologyId") REFERENCES "technology"("id") ON DELETE CASCADE ON UPDATE CASCADE;
