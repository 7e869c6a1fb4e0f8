-- CreateEnum
CREATE TYPE "offer_status" AS ENUM ('open', 'accepted', 'refused', 'replaced', 'withdrawn');

-- CreateEnum
CREATE TYPE "room_guest_kind" AS ENUM ('staff', 'broker');

-- CreateEnum
CREATE TYPE "room_guest_status" AS ENUM ('asked', 'agreed', 'refused', 'withdrawn');

-- CreateTable
CREATE TABLE "room_message" (
    "id" UUID NOT NULL,
    "dealId" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "authorId" TEXT NOT NULL,
    "side" "deal_side",
    "body" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "room_message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "room_reading" (
    "dealId" UUID NOT NULL,
    "userId" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,

    CONSTRAINT "room_reading_pkey" PRIMARY KEY ("dealId","userId")
);

-- CreateTable
CREATE TABLE "offer" (
    "id" UUID NOT NULL,
    "dealId" UUID NOT NULL,
    "authorId" TEXT NOT NULL,
    "side" "deal_side" NOT NULL,
    "amount" BIGINT NOT NULL,
    "currency" TEXT NOT NULL,
    "paymentCode" TEXT,
    "scopeCode" TEXT,
    "words" TEXT NOT NULL,
    "status" "offer_status" NOT NULL DEFAULT 'open',
    "openKey" UUID,
    "answeredById" TEXT,
    "answeredAt" TIMESTAMPTZ(3),
    "reason" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "offer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "meeting_note" (
    "id" UUID NOT NULL,
    "dealId" UUID NOT NULL,
    "authorId" TEXT NOT NULL,
    "side" "deal_side",
    "heldOn" DATE NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "meeting_note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "meeting_note_comment" (
    "id" UUID NOT NULL,
    "noteId" UUID NOT NULL,
    "authorId" TEXT NOT NULL,
    "side" "deal_side",
    "body" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "meeting_note_comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "meeting_note_confirmation" (
    "noteId" UUID NOT NULL,
    "side" "deal_side" NOT NULL,
    "userId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "meeting_note_confirmation_pkey" PRIMARY KEY ("noteId","side")
);

-- CreateTable
CREATE TABLE "room_task" (
    "id" UUID NOT NULL,
    "dealId" UUID NOT NULL,
    "authorId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "dueOn" DATE NOT NULL,
    "side" "deal_side",
    "assigneeId" TEXT,
    "doneAt" TIMESTAMPTZ(3),
    "doneById" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "room_task_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "room_guest" (
    "id" UUID NOT NULL,
    "dealId" UUID NOT NULL,
    "kind" "room_guest_kind" NOT NULL,
    "userId" TEXT,
    "email" TEXT,
    "status" "room_guest_status" NOT NULL DEFAULT 'asked',
    "openKey" TEXT,
    "askedById" TEXT NOT NULL,
    "providerById" TEXT,
    "providerAt" TIMESTAMPTZ(3),
    "seekerById" TEXT,
    "seekerAt" TIMESTAMPTZ(3),
    "endedById" TEXT,
    "endedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "room_guest_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "room_message_dealId_sequence_key" ON "room_message"("dealId", "sequence");

-- CreateIndex
CREATE UNIQUE INDEX "offer_openKey_key" ON "offer"("openKey");

-- CreateIndex
CREATE INDEX "offer_dealId_createdAt_idx" ON "offer"("dealId", "createdAt");

-- CreateIndex
CREATE INDEX "meeting_note_dealId_createdAt_idx" ON "meeting_note"("dealId", "createdAt");

-- CreateIndex
CREATE INDEX "meeting_note_comment_noteId_idx" ON "meeting_note_comment"("noteId");

-- CreateIndex
CREATE INDEX "room_task_dealId_dueOn_idx" ON "room_task"("dealId", "dueOn");

-- CreateIndex
CREATE INDEX "room_task_dueOn_idx" ON "room_task"("dueOn");

-- CreateIndex
CREATE UNIQUE INDEX "room_guest_openKey_key" ON "room_guest"("openKey");

-- CreateIndex
CREATE INDEX "room_guest_dealId_idx" ON "room_guest"("dealId");

-- CreateIndex
CREATE INDEX "room_guest_userId_idx" ON "room_guest"("userId");

-- CreateIndex
CREATE INDEX "room_guest_email_idx" ON "room_guest"("email");

-- AddForeignKey
ALTER TABLE "room_message" ADD CONSTRAINT "room_message_dealId_fkey" FOREIGN KEY ("dealId") REFERENCES "deal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "offer" ADD CONSTRAINT "offer_dealId_fkey" FOREIGN KEY ("dealId") REFERENCES "deal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_note" ADD CONSTRAINT "meeting_note_dealId_fkey" FOREIGN KEY ("dealId") REFERENCES "deal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_note_comment" ADD CONSTRAINT "meeting_note_comment_noteId_fkey" FOREIGN KEY ("noteId") REFERENCES "meeting_note"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_note_confirmation" ADD CONSTRAINT "meeting_note_confirmation_noteId_fkey" FOREIGN KEY ("noteId") REFERENCES "meeting_note"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "room_task" ADD CONSTRAINT "room_task_dealId_fkey" FOREIGN KEY ("dealId") REFERENCES "deal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "room_guest" ADD CONSTRAINT "room_guest_dealId_fkey" FOREIGN KEY ("dealId") REFERENCES "deal"("id") ON DELETE CASCADE ON UPDATE CASCADE;
