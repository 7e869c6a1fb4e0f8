-- AlterEnum
ALTER TYPE "deal_history_kind" ADD VALUE 'standing';
