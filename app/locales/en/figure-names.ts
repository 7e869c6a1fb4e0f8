import type { Messages } from '../messages'

/** Names of the dated figures by their code; a dot in a code is an underscore here. */
export default {
  'interest-answer-working-days': 'Answer to an interest (working days)',
  'interest-first-reminder-working-days': 'First reminder of an interest (working day)',
  'interest-second-reminder-working-days': 'Second reminder of an interest (working day)',
  'interest-escalation-working-days': 'Officer told of an interest without answer (working day)',
  'talks-per-listing': 'Parallel talks about one entry',
  'talks-per-sender': 'Parallel talks of one organisation',
  'reply-record-months': 'Reply record: months counted',
  'reply-record-minimum': 'Reply record: fewest interests to be shown',
  'task-reminder-working-days': 'Reminder of a task in a deal room (working days before)',
  'abuse-report-working-days': 'Report of abuse (working days)',
  'appeal-filing-days': 'Lodging an appeal against a sanction (days)',
  'appeal-working-days': 'Decision on an appeal against a sanction (working days)',
  'verification-months': 'Verification of an organisation holds (months)',
  'verification-first-reminder-days': 'First reminder to verify again (days before)',
  'verification-last-reminder-days': 'Last reminder to verify again (days before)',
  'deal-answer-working-days': 'Answer to a confirmation or an offer in a deal (working days)',
  'deal-quiet-days': 'Deal without news: on the desk after (days)',
  'service-assignment-working-days': 'Assigning a request for a service (working days)',
  'service-delivery-working-days': 'Delivering a service (working days)',
  'certificate-warning-days': 'Warning before a certificate ends (days)',
  'officer-quiet-days': 'Nothing new: told on the officer’s home after (days)',
  'officer-grace-working-days':
    'New submission waits for a taker before it is assigned (working days)',
  'technology-listed-months': 'A technology is shown (months)',
  'need-listed-months': 'A need is shown (months)',
  'availability-question-days': 'Asking whether an entry is still available: every (days)',
  'availability-questions-at-once': 'Entries one organisation is asked about in a day',
  'availability-reminder-days': 'Reminder to confirm after (days)',
  'availability-silence-days': 'Entry without confirmation is hidden after (days)',
  'availability-link-days': 'Link to confirm works for (days)',
  'ip-expiry-first-warning-days': 'First warning before an IP right ends (days)',
  'ip-expiry-last-warning-days': 'Last warning before an IP right ends (days)',
  'incubation-milestone-reminder-working-days':
    'Reminder of an incubation milestone (working days before)',
  'follow-up-link-days': 'Link of a follow-up questionnaire works for (days)',
  'follow-up-reminder-working-days': 'Reminder of a follow-up questionnaire after (working days)',
  'support-completion-working-days': 'Applicant completes an application (working days)',
  'support-appeal-days': 'Appeal against a decision on support (days)',
  'support-appeal-answer-days': 'Answer to an appeal on support (days)',
  'support-second-appeal-days': 'Second appeal on support (days)',
  'support-report-days': 'Report on results of support (days)',
  'payment-due-within-days': 'Notice before a payable is due (days)',
  'royalty-due-days': 'Royalty is due after it is declared (days)',
  'fast-transfer-limit-VND': 'Limit of one fast bank transfer (đồng)',
  'record-years': 'The record is kept (years)',
  'moderation-publish-points': 'Moderation: points to publish, from',
  'moderation-hold-points': 'Moderation: points to hold, from',
  'moderation-least-points': 'Moderation: fewest points in each category to publish',
  'moderation-most-points': 'Moderation: most points in each category',
  'moderation-working-days': 'Moderation of an entry (working days)',
  'moderation-undo-minutes': 'A moderator’s decision can be undone for (minutes)',
  'opinion-working-days': 'An expert’s opinion (working days)',
  'registration-filing-days': 'Filing of a contract after signing (days)',
  'registration-completion-working-days':
    'Notice to complete a dossier of registration (working days)',
  'registration-decision-working-days': 'Decision on the registration of a contract (working days)',
  'registration-first-reminder-days': 'First reminder to file a contract (days before)',
  'registration-last-reminder-days': 'Last reminder to file a contract (days before)',
  'st-enterprise-target': 'Target of S&T enterprises',
  'exchange-fee-search-service': 'Fee of the search service (đồng)',
  'exchange-fee-matching-service': 'Fee of the matching service (đồng)',
  'exchange-fee-event-service': 'Fee of the event service (đồng)',
  'moderation-second-value-USD': 'Price from which two persons approve (US cents)',
  'stripe-minor-digits-USD': 'Cards: decimal digits of USD',
  'stripe-largest-charge-USD': 'Cards: largest single charge (US cents)',
  'moderation-second-value-EUR': 'Price from which two persons approve (euro cents)',
  'stripe-minor-digits-EUR': 'Cards: decimal digits of EUR',
  'stripe-largest-charge-EUR': 'Cards: largest single charge (euro cents)',
  'moderation-second-value-CNY': 'Price from which two persons approve (fen)',
  'stripe-minor-digits-CNY': 'Cards: decimal digits of CNY',
  'stripe-largest-charge-CNY': 'Cards: largest single charge (fen)',
  'moderation-second-value-VND': 'Price from which two persons approve (đồng)',
  'stripe-minor-digits-VND': 'Cards: decimal digits of VND',
  'stripe-largest-charge-VND': 'Cards: largest single charge (đồng)',
  'moderation-second-value-JPY': 'Price from which two persons approve (yen)',
  'stripe-minor-digits-JPY': 'Cards: decimal digits of JPY',
  'stripe-largest-charge-JPY': 'Cards: largest single charge (yen)',
  'moderation-second-value-KRW': 'Price from which two persons approve (won)',
  'stripe-minor-digits-KRW': 'Cards: decimal digits of KRW',
  'stripe-largest-charge-KRW': 'Cards: largest single charge (won)',
  'enterprise-size_production_micro_employees':
    'Micro enterprise, agriculture, industry, construction: most employees',
  'enterprise-size_production_micro_revenue':
    'Micro enterprise, agriculture, industry, construction: highest revenue (đồng)',
  'enterprise-size_production_micro_capital':
    'Micro enterprise, agriculture, industry, construction: highest capital (đồng)',
  'enterprise-size_production_small_employees':
    'Small enterprise, agriculture, industry, construction: most employees',
  'enterprise-size_production_small_revenue':
    'Small enterprise, agriculture, industry, construction: highest revenue (đồng)',
  'enterprise-size_production_small_capital':
    'Small enterprise, agriculture, industry, construction: highest capital (đồng)',
  'enterprise-size_production_medium_employees':
    'Medium enterprise, agriculture, industry, construction: most employees',
  'enterprise-size_production_medium_revenue':
    'Medium enterprise, agriculture, industry, construction: highest revenue (đồng)',
  'enterprise-size_production_medium_capital':
    'Medium enterprise, agriculture, industry, construction: highest capital (đồng)',
  'enterprise-size_services_micro_employees': 'Micro enterprise, trade, services: most employees',
  'enterprise-size_services_micro_revenue':
    'Micro enterprise, trade, services: highest revenue (đồng)',
  'enterprise-size_services_micro_capital':
    'Micro enterprise, trade, services: highest capital (đồng)',
  'enterprise-size_services_small_employees': 'Small enterprise, trade, services: most employees',
  'enterprise-size_services_small_revenue':
    'Small enterprise, trade, services: highest revenue (đồng)',
  'enterprise-size_services_small_capital':
    'Small enterprise, trade, services: highest capital (đồng)',
  'enterprise-size_services_medium_employees': 'Medium enterprise, trade, services: most employees',
  'enterprise-size_services_medium_revenue':
    'Medium enterprise, trade, services: highest revenue (đồng)',
  'enterprise-size_services_medium_capital':
    'Medium enterprise, trade, services: highest capital (đồng)',
} as const satisfies Messages['figureNames']
