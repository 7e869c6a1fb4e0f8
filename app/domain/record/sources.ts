/** What entries of the record are about; one word each, as pages name it. */
export const recordKinds = [
  'technology',
  'need',
  'organisation',
  'account',
  'nda',
  'question',
  'interest',
  'match',
  'deal',
  'meeting-note',
  'success-story',
  'registration',
  'outside-party',
  'schedule',
  'payable',
  'payment',
  'difference',
  'bank-account',
  'programme',
  'call',
  'support-application',
  'council-member',
  'provider',
  'service-request',
  'recognition',
  'search',
  'paper-template',
  'file',
  'incubation',
  'incubation-mentor',
  'demo-day',
  'officer',
  'acting',
  'meeting',
  'abuse-report',
  'sanction',
  'reference',
  'record',
] as const

export type RecordKind = (typeof recordKinds)[number]

/** What entries say happened, in the order in which filters show it. */
export const recordActs = ['step', 'created', 'changed', 'deleted', 'read'] as const

/**
 * Tables that are not on record, each with the reason. Every other table is: its migration calls
 * `keep_on_record` (see the migration `record`), and a test holds both against the database.
 */
export const offRecord: Readonly<Record<string, string>> = {
  _prisma_migrations: 'how the schema came about',
  record_intake: 'the record itself',
  record_entry: 'the record itself',
  record_link: 'the record itself',
  record_anchor: 'the record itself; each anchor has an entry',
  chain_entry: 'append-only and chained itself',
  opinion_step: 'append-only itself; the request behind it is on record',
  ledger_account: 'follows the ledger',
  ledger_transaction: 'append-only itself; the payment behind it is on record',
  ledger_entry: 'append-only itself; the payment behind it is on record',
  match: 'computed; what people do with a match is in its history, which is on record',
  outbox_event: 'tells of what is on record',
  notification: 'follows events',
  sent_mail: 'follows events',
  form_key: 'guards against double clicks',
  kept_form: 'sealed words of a form whose session ended, for an hour; what they do is on record',
  number_series: 'a counter',
  rate_limiter_flexible: 'a counter',
  search_miss: 'anonymous counts',
  session: 'signing in changes nothing of the exchange',
  verification: 'signing in changes nothing of the exchange',
  room_reading: 'where somebody stopped reading',
  saved_search: 'private to its owner',
  saved_search_find: 'private to its owner',
  shortlist_item: 'private to its owner',
  stripe_event: 'kept as it arrived; the payment behind it is on record',
}

/** Tables whose entries the organisation that owns the record may see. */
export const ownerSources = [
  'technology',
  'technology_text',
  'technology_advantage',
  'ip_right',
  'technology_owner',
  'technology_history',
  'need',
  'need_text',
  'need_target',
  'need_history',
  'attachment',
  'restricted_detail',
  'disclosure_invitation',
  'disclosure_record',
  'availability_check',
  'nda',
  'nda_acceptance',
  'nda_history',
  'organisation',
  'organisation_history',
  'membership',
] as const

/** Columns of those tables that are the department's own business. */
export const staffColumns: readonly string[] = [
  'officerId',
  'legalNote',
  'legalCheckedBy',
  'sourceHash',
  'hiddenReason',
]

/** Columns that say nothing to a reader: keys, counters and the machinery of a row. */
export const quietColumns: readonly string[] = [
  'id',
  'version',
  'createdAt',
  'position',
  'technologyId',
  'needId',
  'openKey',
  'roundKey',
]

/** Columns that an organisation is not told of: a change of nothing else is no entry for it. */
export const ownerUntold: readonly string[] = [...quietColumns, ...staffColumns]

/** Columns of those names that do say something, by table and column. */
const toldColumns: readonly string[] = [
  'consent.version',
  'nda_acceptance.position',
  'nda_template.version',
  'paper_template.version',
  'schedule_step.version',
  'success_story_text.version',
  'success_story_consent.version',
]

/** True where a column of a table says nothing to a reader. */
export function isQuiet(source: string, column: string): boolean {
  return quietColumns.includes(column) && !toldColumns.includes(`${source}.${column}`)
}

/** Columns that hold ids of people, organisations and records that an entry is then found by. */
export const linkColumns: readonly string[] = [
  'userId',
  'askerId',
  'organisationId',
  'fromOrganisationId',
  'toOrganisationId',
  'ownerId',
  'otherId',
  'providerId',
  'seekerId',
  'payerId',
  'payeeId',
  'officerId',
  'technologyId',
  'needId',
  'interestId',
  'dealId',
  'applicationId',
  'programmeId',
]

/**
 * Columns that tell who a person is or how they are reached. They go when the person's account does, from the
 * rows about the person, from what the person wrote, and from the organisation that stood for them alone; what
 * others wrote about them goes by hand.
 */
export const personalColumns = {
  about: { user: ['name', 'email', 'phone', 'image'], account: ['accountId'] },
  by: {
    nda_acceptance: ['name', 'position'],
    disclosure_record: ['userName'],
    question: ['name', 'email', 'phone'],
  },
  individual: {
    organisation: [
      'name',
      'nameEn',
      'slug',
      'taxCode',
      'representativeName',
      'representativeTitle',
      'address',
      'email',
      'phone',
      'website',
    ],
  },
} as const satisfies Record<string, Record<string, readonly string[]>>

/** Where an entry's parties are found besides its own columns: a table by the subject's id, and its columns. */
interface Parties {
  from: string
  keys: readonly string[]
}

/** Ids of organisations, people and records that entries about a subject concern, by kind. */
export const partiesOf: Partial<Record<RecordKind, Parties>> = {
  technology: { from: 'technology AS subject', keys: ['organisationId'] },
  need: { from: 'need AS subject', keys: ['organisationId'] },
  nda: { from: 'nda AS subject', keys: ['ownerId', 'otherId', 'technologyId', 'needId'] },
  question: {
    from: 'question AS subject',
    keys: ['organisationId', 'technologyId', 'needId', 'askerId'],
  },
  interest: {
    from: 'interest AS subject',
    keys: ['fromOrganisationId', 'toOrganisationId', 'technologyId', 'needId'],
  },
  match: { from: 'match AS subject', keys: ['technologyId', 'needId'] },
  deal: { from: 'deal AS subject', keys: ['providerId', 'seekerId', 'technologyId', 'needId'] },
  'meeting-note': {
    from: 'meeting_note AS subject JOIN deal ON deal.id = "dealId"',
    keys: ['dealId', 'providerId', 'seekerId'],
  },
  'success-story': {
    from: 'success_story AS subject JOIN deal ON deal.id = "dealId"',
    keys: ['dealId', 'providerId', 'seekerId'],
  },
  registration: {
    from: 'registration AS subject JOIN deal ON deal.id = "dealId"',
    keys: ['dealId', 'providerId', 'seekerId'],
  },
  schedule: { from: 'payment_schedule AS subject', keys: ['payerId', 'payeeId'] },
  payable: { from: 'payable AS subject', keys: ['payerId', 'payeeId'] },
  payment: {
    from: 'payment AS subject JOIN payable ON payable.id = "payableId"',
    keys: ['payableId', 'payerId', 'payeeId'],
  },
  'support-application': {
    from: 'support_application AS subject',
    keys: ['organisationId', 'programmeId'],
  },
  'council-member': {
    from: 'support_council_member AS subject',
    keys: ['applicationId', 'userId'],
  },
  'service-request': { from: 'service_request AS subject', keys: ['organisationId'] },
  meeting: {
    from: 'meeting AS subject JOIN match ON match.id = "matchId"',
    keys: ['matchId', 'technologyId', 'needId'],
  },
  incubation: {
    from: 'incubation_project AS subject',
    keys: ['organisationId', 'applicationId'],
  },
  acting: { from: 'acting_session AS subject', keys: ['officerId', 'userId', 'organisationId'] },
  'abuse-report': {
    from: 'abuse_report AS subject',
    keys: ['organisationId', 'technologyId', 'needId'],
  },
  sanction: { from: 'sanction AS subject', keys: ['organisationId', 'technologyId', 'needId'] },
  provider: { from: 'service_provider AS subject', keys: ['organisationId', 'userId'] },
}
