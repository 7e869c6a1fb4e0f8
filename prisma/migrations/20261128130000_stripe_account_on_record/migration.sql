-- Whose account at Stripe takes an organisation's money, on record.
SELECT keep_on_record('stripe_account', 'organisation:organisationId');
