-- Staff word help as they word mails: one table for both.
ALTER TABLE "mail_text" RENAME TO "staff_text";
ALTER TABLE "staff_text" RENAME CONSTRAINT "mail_text_pkey" TO "staff_text_pkey";
ALTER INDEX "mail_text_key_locale_validFrom_idx" RENAME TO "staff_text_key_locale_validFrom_idx";
ALTER TRIGGER mail_text_no_change ON "staff_text" RENAME TO staff_text_no_change;
