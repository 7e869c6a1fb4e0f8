-- CreateEnum
CREATE TYPE "transfer_direction" AS ENUM ('domestic', 'inbound', 'outbound');

-- CreateEnum
CREATE TYPE "project_level" AS ENUM ('none', 'provincial', 'central');

-- CreateTable
CREATE TABLE "deal_contract" (
    "dealId" UUID NOT NULL,
    "texts" JSONB NOT NULL DEFAULT '{}',
    "effectiveOn" DATE,
    "direction" "transfer_direction",
    "projectLevel" "project_level" NOT NULL DEFAULT 'none',
    "restricted" BOOLEAN,
    "stateCapital" BOOLEAN,
    "taskResultCertificate" BOOLEAN,
    "defenceSecret" BOOLEAN NOT NULL DEFAULT false,
    "involvesIp" BOOLEAN,
    "ipTypeCodes" TEXT[],
    "originCountry" TEXT,
    "transferorTypeCode" TEXT,
    "exportKeySector" BOOLEAN,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "deal_contract_pkey" PRIMARY KEY ("dealId")
);

-- AddForeignKey
ALTER TABLE "deal_contract" ADD CONSTRAINT "deal_contract_dealId_fkey" FOREIGN KEY ("dealId") REFERENCES "deal"("id") ON DELETE CASCADE ON UPDATE CASCADE;
