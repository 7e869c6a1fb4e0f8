SELECT keep_on_record('stripe_account', 'organisation:organisationId');
