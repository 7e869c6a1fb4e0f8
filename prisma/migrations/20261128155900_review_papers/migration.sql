-- AlterEnum
ALTER TYPE "paper_kind" ADD VALUE 'support_size';
ALTER TYPE "paper_kind" ADD VALUE 'support_minutes';
ALTER TYPE "paper_kind" ADD VALUE 'support_decision';

-- AlterTable
ALTER TABLE "support_grant" ADD COLUMN     "language" "paper_language" NOT NULL DEFAULT 'vi',
ADD COLUMN     "termsEn" TEXT,
ADD COLUMN     "workEn" TEXT;
