-- As before, but what is written outside of a use case is dated by its row where the row says when it was made.
CREATE OR REPLACE FUNCTION note_on_record() RETURNS trigger LANGUAGE plpgsql AS $$
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
      coalesce(nullif(current_setting('exchange.now', true), '')::timestamptz,
        CASE WHEN TG_OP = 'INSERT' THEN (present ->> 'createdAt')::timestamptz END,
        clock_timestamp()),
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

-- Tables that came meanwhile.
SELECT keep_on_record('incubation_project', 'incubation:id');
SELECT keep_on_record('incubation_milestone', 'incubation:projectId');
SELECT keep_on_record('incubation_mentor', 'incubation:projectId');
SELECT keep_on_record('incubation_session', 'incubation-mentor:mentorId');
SELECT keep_on_record('incubation_history', 'incubation:projectId', 'step');
SELECT keep_on_record('demo_day', 'demo-day:id');
SELECT keep_on_record('demo_day_showing', 'demo-day:demoDayId');
SELECT keep_on_record('demo_day_history', 'demo-day:demoDayId', 'step');
SELECT keep_on_record('programme_budget', 'programme:programmeId');
