-- CreateTable
CREATE TABLE "success_story" (
    "id" UUID NOT NULL,
    "dealId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "publishedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "success_story_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "success_story_text" (
    "storyId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "titleEn" TEXT,
    "bodyEn" TEXT,
    "authorId" TEXT NOT NULL,
    "side" "deal_side",
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "success_story_text_pkey" PRIMARY KEY ("storyId","version")
);

-- CreateTable
CREATE TABLE "success_story_consent" (
    "id" UUID NOT NULL,
    "storyId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "side" "deal_side" NOT NULL,
    "userId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3),
    "withdrawnById" TEXT,
    "openKey" TEXT,

    CONSTRAINT "success_story_consent_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "success_story_dealId_key" ON "success_story"("dealId");

-- CreateIndex
CREATE INDEX "success_story_publishedAt_idx" ON "success_story"("publishedAt");

-- CreateIndex
CREATE UNIQUE INDEX "success_story_consent_openKey_key" ON "success_story_consent"("openKey");

-- CreateIndex
CREATE INDEX "success_story_consent_storyId_idx" ON "success_story_consent"("storyId");

-- AddForeignKey
ALTER TABLE "success_story" ADD CONSTRAINT "success_story_dealId_fkey" FOREIGN KEY ("dealId") REFERENCES "deal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "success_story_text" ADD CONSTRAINT "success_story_text_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "success_story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "success_story_consent" ADD CONSTRAINT "success_story_consent_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "success_story"("id") ON DELETE CASCADE ON UPDATE CASCADE;
