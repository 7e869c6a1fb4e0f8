-- AlterTable
ALTER TABLE "service_request" ADD COLUMN     "needId" UUID,
ADD COLUMN     "technologyId" UUID;
