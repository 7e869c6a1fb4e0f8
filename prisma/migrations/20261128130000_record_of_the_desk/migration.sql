-- Tables whose migrations stand before the record's own: put on record here, where they are there.
DO $$
DECLARE
  entry text[];
BEGIN
  FOREACH entry SLICE 1 IN ARRAY ARRAY[
    ['moderation_decision', 'technology:technologyId,need:needId', 'step'],
    ['legal_check', 'technology:technologyId', 'step'],
    ['annex_list', 'reference:id', ''],
    ['annex_item', 'reference:listId', ''],
    ['moderation_batch', 'batch:id', ''],
    ['moderation_batch_item', 'batch:batchId', ''],
    ['staff_draft', 'technology:technologyId,need:needId', ''],
    ['opinion_request', 'opinion:id', ''],
    ['opinion_step', 'opinion:requestId', 'step'],
    ['stripe_account', 'organisation:organisationId', '']
  ] LOOP
    IF to_regclass(format('%I', entry[1])) IS NOT NULL THEN
      PERFORM keep_on_record(entry[1], entry[2], entry[3]);
    END IF;
  END LOOP;
END $$;
