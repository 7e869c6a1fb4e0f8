-- CreateTable
CREATE TABLE "chain_entry" (
    "chain" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "subject" TEXT NOT NULL,
    "previous" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "chain_entry_pkey" PRIMARY KEY ("chain","sequence")
);

-- CreateIndex
CREATE UNIQUE INDEX "chain_entry_chain_subject_key" ON "chain_entry"("chain", "subject");

-- Entries are there for good: whoever changes or removes one is refused, the owner of the table included.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER chain_entry_no_change BEFORE UPDATE OR DELETE ON "chain_entry"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER chain_entry_no_truncate BEFORE TRUNCATE ON "chain_entry"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- An entry follows the last one of its chain and carries the hash of what it says.
CREATE FUNCTION check_chain_entry() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  end_sequence integer;
  end_hash text;
BEGIN
  SELECT "sequence", "hash" INTO end_sequence, end_hash FROM "chain_entry"
    WHERE "chain" = NEW."chain" ORDER BY "sequence" DESC LIMIT 1;
  IF end_sequence IS NULL THEN
    end_sequence := 0;
    end_hash := encode(sha256(convert_to(E'chain\n' || NEW."chain", 'UTF8')), 'hex');
  END IF;
  IF NEW."sequence" <> end_sequence + 1 OR NEW."previous" <> end_hash THEN
    RAISE EXCEPTION 'entry % does not follow the end of chain %', NEW."sequence", NEW."chain"
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF NEW."hash" <> encode(sha256(convert_to(
      NEW."previous" || E'\n' || NEW."sequence" || E'\n' || NEW."body", 'UTF8')), 'hex') THEN
    RAISE EXCEPTION 'entry % of chain % has another hash', NEW."sequence", NEW."chain"
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER chain_entry_follows BEFORE INSERT ON "chain_entry"
  FOR EACH ROW EXECUTE FUNCTION check_chain_entry();
