-- What moderators decide, check and load, and what experts are asked, on record.
SELECT keep_on_record('moderation_decision', 'technology:technologyId,need:needId', '', 'snapshot');
SELECT keep_on_record('legal_check', 'technology:technologyId');
SELECT keep_on_record('annex_list', 'reference:id');
SELECT keep_on_record('annex_item', 'reference:listId');
SELECT keep_on_record('moderation_batch', 'officer:officerId');
SELECT keep_on_record('moderation_batch_item', 'technology:technologyId,need:needId');
SELECT keep_on_record('staff_draft', 'technology:technologyId,need:needId');
SELECT keep_on_record('opinion_request', 'technology:technologyId,need:needId', '', 'question,answer');
