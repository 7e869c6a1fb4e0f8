-- CreateEnum
CREATE TYPE "record_act" AS ENUM ('created', 'changed', 'deleted', 'step', 'read');

-- CreateTable
CREATE TABLE "record_intake" (
    "id" BIGSERIAL NOT NULL,
    "transaction" BIGINT NOT NULL DEFAULT ((pg_current_xact_id())::text)::bigint,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "kind" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "row" TEXT NOT NULL,
    "act" "record_act" NOT NULL,
    "actorId" TEXT,
    "onBehalfOfId" TEXT,
    "organisationId" UUID,
    "requestId" TEXT,
    "content" JSONB NOT NULL,

    CONSTRAINT "record_intake_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "record_entry" (
    "sequence" BIGINT NOT NULL,
    "previous" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "intakeId" BIGINT NOT NULL,
    "transaction" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "kind" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "row" TEXT NOT NULL,
    "act" "record_act" NOT NULL,
    "actorId" TEXT,
    "onBehalfOfId" TEXT,
    "organisationId" UUID,
    "requestId" TEXT,
    "content" JSONB NOT NULL,

    CONSTRAINT "record_entry_pkey" PRIMARY KEY ("sequence")
);

-- CreateTable
CREATE TABLE "record_link" (
    "key" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "sequence" BIGINT NOT NULL,
    "kind" TEXT NOT NULL,

    CONSTRAINT "record_link_pkey" PRIMARY KEY ("key","at","sequence")
);

-- CreateTable
CREATE TABLE "record_anchor" (
    "sequence" BIGINT NOT NULL,
    "hash" TEXT NOT NULL,
    "entries" BIGINT NOT NULL,
    "before" TIMESTAMPTZ(3) NOT NULL,
    "removedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "record_anchor_pkey" PRIMARY KEY ("sequence")
);

-- CreateIndex
CREATE INDEX "record_intake_transaction_id_idx" ON "record_intake"("transaction", "id");

-- CreateIndex
CREATE UNIQUE INDEX "record_entry_intakeId_key" ON "record_entry"("intakeId");

-- CreateIndex
CREATE INDEX "record_entry_at_sequence_idx" ON "record_entry"("at", "sequence");

-- CreateIndex
CREATE INDEX "record_entry_kind_at_sequence_idx" ON "record_entry"("kind", "at", "sequence");

-- CreateIndex
CREATE INDEX "record_entry_act_at_sequence_idx" ON "record_entry"("act", "at", "sequence");

-- CreateIndex
CREATE INDEX "record_link_key_kind_at_sequence_idx" ON "record_link"("key", "kind", "at", "sequence");

-- Notes what a statement did to a row, in the transaction that did it. Its arguments: what the row is about,
-- as `kind:column` parted by commas, of which the first that is filled counts (`a+b` joins columns); the act,
-- where it is more than a change; the columns of the key; columns whose values are not kept.
-- Who and why on whose behalf come from the transaction's settings, which every use case sets.
CREATE FUNCTION note_on_record() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  before jsonb := CASE WHEN TG_OP = 'INSERT' THEN '{}'::jsonb ELSE to_jsonb(OLD) END;
  after jsonb := CASE WHEN TG_OP = 'DELETE' THEN '{}'::jsonb ELSE to_jsonb(NEW) END;
  present jsonb := CASE WHEN TG_OP = 'DELETE' THEN before ELSE after END;
  withheld text[] := string_to_array(TG_ARGV[3], ',');
  fields jsonb;
  pair text;
  about text;
  about_kind text;
BEGIN
  SELECT jsonb_object_agg(name, jsonb_build_array(
      CASE WHEN name <> ALL (withheld) THEN nullif(before -> name, 'null')::text END,
      CASE WHEN name <> ALL (withheld) THEN nullif(after -> name, 'null')::text END,
      replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '')))
    INTO fields
    FROM jsonb_object_keys(present) AS name
    WHERE name <> 'updatedAt'
      AND coalesce(before -> name, 'null') <> coalesce(after -> name, 'null');
  IF fields IS NULL THEN RETURN NULL; END IF;

  FOREACH pair IN ARRAY string_to_array(TG_ARGV[0], ',') LOOP
    about_kind := split_part(pair, ':', 1);
    SELECT string_agg(present ->> name, ':' ORDER BY place) INTO about
      FROM unnest(string_to_array(split_part(pair, ':', 2), '+')) WITH ORDINALITY AS part(name, place);
    EXIT WHEN about IS NOT NULL;
  END LOOP;

  INSERT INTO "record_intake" ("at", "kind", "subjectId", "source", "row", "act", "actorId",
      "onBehalfOfId", "organisationId", "requestId", "content")
    SELECT
      coalesce(nullif(current_setting('exchange.now', true), '')::timestamptz, clock_timestamp()),
      about_kind, coalesce(about, '-'), TG_TABLE_NAME,
      coalesce((SELECT string_agg(present ->> name, ':' ORDER BY place)
        FROM unnest(string_to_array(TG_ARGV[2], ',')) WITH ORDINALITY AS part(name, place)), '-'),
      CASE WHEN TG_OP = 'INSERT' AND TG_ARGV[1] <> '' THEN TG_ARGV[1]::"record_act"
        WHEN TG_OP = 'INSERT' THEN 'created' WHEN TG_OP = 'UPDATE' THEN 'changed' ELSE 'deleted' END,
      coalesce(nullif(current_setting('exchange.actor', true), ''), present ->> 'actorId',
        CASE WHEN TG_ARGV[1] = 'read' THEN present ->> 'userId' END),
      nullif(current_setting('exchange.on_behalf_of', true), ''),
      nullif(current_setting('exchange.organisation', true), '')::uuid,
      nullif(current_setting('exchange.request', true), ''),
      fields;
  RETURN NULL;
END $$;

-- Puts a table on record. Every migration that makes a table calls it, unless the table is among those that
-- app/domain/record/sources.ts leaves out with a reason.
CREATE FUNCTION keep_on_record(
  table_name text, subject text, act text DEFAULT '', withheld text DEFAULT ''
) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  key_columns text;
BEGIN
  SELECT string_agg(attname, ',' ORDER BY array_position(indkey::int2[], attnum)) INTO key_columns
    FROM pg_index JOIN pg_attribute ON attrelid = indrelid AND attnum = ANY (indkey)
    WHERE indrelid = format('%I', table_name)::regclass AND indisprimary;
  EXECUTE format('DROP TRIGGER IF EXISTS on_record ON %I', table_name);
  EXECUTE format(
    'CREATE TRIGGER on_record AFTER INSERT OR UPDATE OR DELETE ON %I
     FOR EACH ROW EXECUTE FUNCTION note_on_record(%L, %L, %L, %L)',
    table_name, subject, act, key_columns, withheld);
END $$;

-- What is on its way into the record leaves it only once it is sealed.
CREATE FUNCTION guard_record_intake() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND EXISTS (SELECT 1 FROM "record_entry" WHERE "intakeId" = OLD."id") THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'record_intake is append-only' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER record_intake_guard BEFORE UPDATE OR DELETE ON "record_intake"
  FOR EACH ROW EXECUTE FUNCTION guard_record_intake();
CREATE TRIGGER record_intake_no_truncate BEFORE TRUNCATE ON "record_intake"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- An entry follows the one before, or the anchor where everything before was removed.
CREATE FUNCTION check_record_entry() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  last_sequence bigint;
  last_hash text;
BEGIN
  SELECT "sequence", "hash" INTO last_sequence, last_hash FROM "record_entry"
    ORDER BY "sequence" DESC LIMIT 1;
  IF last_sequence IS NULL THEN
    SELECT "sequence", "hash" INTO last_sequence, last_hash FROM "record_anchor"
      ORDER BY "sequence" DESC LIMIT 1;
  END IF;
  IF last_sequence IS NULL THEN
    last_sequence := 0;
    last_hash := encode(sha256(convert_to(E'chain\nrecord', 'UTF8')), 'hex');
  END IF;
  IF NEW."sequence" <> last_sequence + 1 OR NEW."previous" <> last_hash THEN
    RAISE EXCEPTION 'entry % does not follow the end of the record', NEW."sequence"
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER record_entry_follows BEFORE INSERT ON "record_entry"
  FOR EACH ROW EXECUTE FUNCTION check_record_entry();

-- What stands for the value of a column in the hash of its entry.
CREATE FUNCTION record_commitment(name text, kept jsonb) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN jsonb_array_length(kept) = 1 THEN kept ->> 0
    ELSE encode(sha256(convert_to(
      (kept ->> 2) || E'\n' || name || E'\n' || coalesce('=' || (kept ->> 0), '-') || E'\n'
        || coalesce('=' || (kept ->> 1), '-'), 'UTF8')), 'hex') END
$$;

-- A value may go where its commitment stays; the oldest entries may go once an anchor says so. Nothing else.
CREATE FUNCTION guard_record_entry() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF OLD."sequence" <= (SELECT max("sequence") FROM "record_anchor") THEN RETURN OLD; END IF;
  ELSIF to_jsonb(OLD) - 'content' = to_jsonb(NEW) - 'content'
    AND (SELECT array_agg(name ORDER BY name) FROM jsonb_object_keys(OLD."content") AS name)
      = (SELECT array_agg(name ORDER BY name) FROM jsonb_object_keys(NEW."content") AS name)
    AND NOT EXISTS (
      SELECT 1 FROM jsonb_each(NEW."content") AS field(name, kept)
      WHERE kept <> OLD."content" -> name
        AND kept <> jsonb_build_array(record_commitment(name, OLD."content" -> name))) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'record_entry is append-only' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER record_entry_guard BEFORE UPDATE OR DELETE ON "record_entry"
  FOR EACH ROW EXECUTE FUNCTION guard_record_entry();
CREATE TRIGGER record_entry_no_truncate BEFORE TRUNCATE ON "record_entry"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE FUNCTION guard_record_link() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND OLD."sequence" <= (SELECT max("sequence") FROM "record_anchor") THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'record_link is append-only' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER record_link_guard BEFORE UPDATE OR DELETE ON "record_link"
  FOR EACH ROW EXECUTE FUNCTION guard_record_link();
CREATE TRIGGER record_link_no_truncate BEFORE TRUNCATE ON "record_link"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- An anchor names an entry that is there, with its hash.
CREATE FUNCTION check_record_anchor() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM "record_entry"
      WHERE "sequence" = NEW."sequence" AND "hash" = NEW."hash") THEN
    RAISE EXCEPTION 'the record has no entry % with this hash', NEW."sequence"
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER record_anchor_names_entry BEFORE INSERT ON "record_anchor"
  FOR EACH ROW EXECUTE FUNCTION check_record_anchor();
CREATE TRIGGER record_anchor_no_change BEFORE UPDATE OR DELETE ON "record_anchor"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER record_anchor_no_truncate BEFORE TRUNCATE ON "record_anchor"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- The tables on record. What only the parties of a deal may read is named there, never told.
SELECT keep_on_record('user', 'account:id');
SELECT keep_on_record('account', 'account:userId', '', 'password,accessToken,refreshToken,idToken');
SELECT keep_on_record('staff_assignment', 'account:userId');
SELECT keep_on_record('consent', 'account:userId');
SELECT keep_on_record('account_history', 'account:userId', 'step');
SELECT keep_on_record('notification_preference', 'account:userId');

SELECT keep_on_record('organisation', 'organisation:id');
SELECT keep_on_record('organisation_history', 'organisation:organisationId', 'step');
SELECT keep_on_record('organisation_verification', 'organisation:organisationId');
SELECT keep_on_record('organisation_former_fact', 'organisation:organisationId');
SELECT keep_on_record('organisation_merger', 'organisation:organisationId');
SELECT keep_on_record('abuse_report', 'abuse-report:id');
SELECT keep_on_record('abuse_report_history', 'abuse-report:reportId', 'step');
SELECT keep_on_record('sanction', 'organisation:organisationId');
SELECT keep_on_record('sanction_appeal', 'sanction:sanctionId');
SELECT keep_on_record('ownership_dispute', 'technology:technologyId,need:needId');
SELECT keep_on_record('membership', 'organisation:organisationId');
SELECT keep_on_record('invitation', 'organisation:organisationId', '', 'tokenHash');

SELECT keep_on_record('technology', 'technology:id');
SELECT keep_on_record('technology_text', 'technology:technologyId');
SELECT keep_on_record('technology_advantage', 'technology:technologyId');
SELECT keep_on_record('ip_right', 'technology:technologyId');
SELECT keep_on_record('technology_owner', 'technology:technologyId');
SELECT keep_on_record('technology_history', 'technology:technologyId', 'step');
SELECT keep_on_record('need', 'need:id');
SELECT keep_on_record('need_text', 'need:needId');
SELECT keep_on_record('need_target', 'need:needId');
SELECT keep_on_record('need_history', 'need:needId', 'step');
SELECT keep_on_record('attachment', 'technology:technologyId,need:needId');
SELECT keep_on_record('restricted_detail', 'technology:technologyId,need:needId');
SELECT keep_on_record('disclosure_invitation', 'technology:technologyId,need:needId');
SELECT keep_on_record('disclosure_record', 'technology:technologyId,need:needId', 'read');
SELECT keep_on_record('availability_check', 'technology:technologyId,need:needId');
SELECT keep_on_record('stored_file', 'file:id', '', 'key');
SELECT keep_on_record('nda_template', 'reference:version');
SELECT keep_on_record('nda', 'nda:id');
SELECT keep_on_record('nda_acceptance', 'nda:ndaId');
SELECT keep_on_record('nda_history', 'nda:ndaId', 'step');

SELECT keep_on_record('match_history', 'match:matchId', 'step');
SELECT keep_on_record('officer_rule', 'officer:id');
SELECT keep_on_record('officer_handover', 'officer:id');
SELECT keep_on_record('acting_session', 'acting:id', '', 'sessionId');
SELECT keep_on_record('acting_change', 'acting:actingId');
SELECT keep_on_record('meeting', 'meeting:id');
SELECT keep_on_record('meeting_answer', 'meeting:meetingId');
SELECT keep_on_record('question', 'question:id');
SELECT keep_on_record('interest', 'interest:id');
SELECT keep_on_record('interest_nudge', 'interest:interestId');
SELECT keep_on_record('interest_place', 'technology:technologyId,need:needId');

SELECT keep_on_record('deal', 'deal:id');
SELECT keep_on_record('deal_history', 'deal:dealId', 'step');
SELECT keep_on_record('deal_confirmation', 'deal:dealId');
SELECT keep_on_record('deal_document', 'deal:dealId');
SELECT keep_on_record('deal_contract', 'deal:dealId', '', 'texts');
SELECT keep_on_record('contact', 'deal:dealId,technology:technologyId,need:needId,organisation:organisationId');
SELECT keep_on_record('late_entry', 'deal:dealId');
SELECT keep_on_record('outside_party', 'outside-party:id');
SELECT keep_on_record('room_message', 'deal:dealId', '', 'body');
SELECT keep_on_record('offer', 'deal:dealId', '', 'amount,words,objectCodes,formCode,modeCodes,paymentCode,scopeCode,reason');
SELECT keep_on_record('meeting_note', 'deal:dealId', '', 'title,body');
SELECT keep_on_record('meeting_note_comment', 'meeting-note:noteId', '', 'body');
SELECT keep_on_record('meeting_note_confirmation', 'meeting-note:noteId');
SELECT keep_on_record('room_task', 'deal:dealId', '', 'title');
SELECT keep_on_record('room_guest', 'deal:dealId');
SELECT keep_on_record('follow_up', 'deal:dealId');
SELECT keep_on_record('deal_paper', 'deal:dealId');
SELECT keep_on_record('success_story', 'deal:dealId');
SELECT keep_on_record('success_story_text', 'success-story:storyId');
SELECT keep_on_record('success_story_consent', 'success-story:storyId');
SELECT keep_on_record('registration', 'deal:dealId');
SELECT keep_on_record('registration_history', 'registration:registrationId', 'step');
SELECT keep_on_record('appraisal_fee_rule', 'reference:id');
SELECT keep_on_record('paper_template', 'paper-template:id');

SELECT keep_on_record('payment_schedule', 'schedule:id');
SELECT keep_on_record('schedule_line', 'schedule:scheduleId');
SELECT keep_on_record('schedule_step', 'schedule:scheduleId', 'step');
SELECT keep_on_record('payable', 'payable:id');
SELECT keep_on_record('payment', 'payable:payableId');
SELECT keep_on_record('payment_history', 'payment:paymentId', 'step');
SELECT keep_on_record('receipt', 'payment:paymentId');
SELECT keep_on_record('refund_request', 'payment:paymentId');
SELECT keep_on_record('payment_difference', 'difference:id');
SELECT keep_on_record('bank_account', 'bank-account:id');

SELECT keep_on_record('programme', 'programme:id');
SELECT keep_on_record('programme_version', 'programme:programmeId');
SELECT keep_on_record('programme_history', 'programme:programmeId', 'step');
SELECT keep_on_record('support_call', 'call:id');
SELECT keep_on_record('support_call_history', 'call:callId', 'step');
SELECT keep_on_record('support_application', 'support-application:id');
SELECT keep_on_record('support_application_page', 'support-application:applicationId');
SELECT keep_on_record('support_budget_line', 'support-application:applicationId');
SELECT keep_on_record('support_application_document', 'support-application:applicationId');
SELECT keep_on_record('support_application_history', 'support-application:applicationId', 'step');
SELECT keep_on_record('support_review', 'support-application:applicationId');
SELECT keep_on_record('support_question', 'support-application:applicationId');
SELECT keep_on_record('support_council', 'support-application:applicationId');
SELECT keep_on_record('support_council_member', 'support-application:applicationId');
SELECT keep_on_record('support_score', 'council-member:memberId');
SELECT keep_on_record('support_decision', 'support-application:applicationId');
SELECT keep_on_record('support_appeal', 'support-application:applicationId');
SELECT keep_on_record('support_nudge', 'support-application:applicationId');
SELECT keep_on_record('support_grant', 'support-application:applicationId');
SELECT keep_on_record('support_grant_document', 'support-application:applicationId');
SELECT keep_on_record('support_payment', 'support-application:applicationId');
SELECT keep_on_record('support_grant_history', 'support-application:applicationId', 'step');

SELECT keep_on_record('service_provider', 'provider:id');
SELECT keep_on_record('service_certificate', 'provider:providerId');
SELECT keep_on_record('provider_history', 'provider:providerId', 'step');
SELECT keep_on_record('service_request', 'service-request:id');
SELECT keep_on_record('service_request_history', 'service-request:requestId', 'step');
SELECT keep_on_record('recognition', 'recognition:id');
SELECT keep_on_record('recognition_history', 'recognition:recognitionId', 'step');
SELECT keep_on_record('search_miss_review', 'search:id');

SELECT keep_on_record('word_group', 'reference:id');
SELECT keep_on_record('word_group_history', 'reference:wordGroupId', 'step');
SELECT keep_on_record('reference_term', 'reference:scheme+code');
SELECT keep_on_record('reference_figure', 'reference:code');
SELECT keep_on_record('administrative_unit', 'reference:code');
SELECT keep_on_record('administrative_unit_succession', 'reference:predecessorCode+successorCode');
SELECT keep_on_record('holiday', 'reference:date');

-- CreateTable
CREATE TABLE "mail_text" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "text" TEXT,
    "validFrom" DATE NOT NULL,
    "actorId" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "mail_text_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "mail_text_key_locale_validFrom_idx" ON "mail_text"("key", "locale", "validFrom");

CREATE TRIGGER mail_text_no_change BEFORE UPDATE OR DELETE ON "mail_text"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
SELECT keep_on_record('mail_text', 'reference:key+locale');
