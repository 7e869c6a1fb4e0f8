-- AlterTable
ALTER TABLE "offer" ADD COLUMN     "formCode" TEXT,
ADD COLUMN     "modeCodes" TEXT[],
ADD COLUMN     "objectCodes" TEXT[];
