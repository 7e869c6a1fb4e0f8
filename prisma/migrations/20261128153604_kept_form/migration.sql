-- CreateTable
CREATE TABLE "kept_form" (
    "id" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "owner" TEXT,
    "content" BYTEA NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "kept_form_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "kept_form_expiresAt_idx" ON "kept_form"("expiresAt");
