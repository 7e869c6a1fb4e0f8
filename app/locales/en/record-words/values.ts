import type { Shape } from '../../messages'
import type vi from '../../vi/record-words/values'

export default {
  legal_class: {
    normal: 'Normal',
    encouraged: 'Encouraged',
    restricted: 'Restricted',
    prohibited: 'Prohibited',
  },
  membership_status: { requested: 'Asked to join', active: 'Member', ended: 'Ended' },
  organisation_fact_kind: { name: 'Former name', unit: 'Former seat' },
  availability_answer: {
    available: 'Still available',
    withdrawn: 'Taken down',
    transferred: 'Transferred or met',
  },
  deal_history_kind: {
    stage: 'Stage changed',
    terms: 'Terms changed',
    confirmation: 'Confirmation',
    document: 'Document added',
    officer: 'Officer named',
    schedule: 'Payment schedule',
    payment: 'Payment',
    registration: 'Registration of the contract',
    standing: 'Change of a party',
  },
  schedule_step_kind: { proposed: 'Schedule proposed', agreed: 'Schedule agreed to' },
  programme_action: {
    created: 'Programme created',
    copied: 'Programme copied',
    changed: 'Changed',
    published: 'Published',
    ended: 'Ended',
    reopened: 'Reopened',
    budget_set: 'Budget of a year recorded',
  },
  support_decision_round: { first: 'First', appeal: 'On appeal' },
  support_nudge_kind: { soon: 'Due soon', late: 'Overdue' },
  abuse_report_action: {
    received: 'Received',
    taken: 'Taken on',
    handed: 'Handed to another officer',
    upheld: 'Upheld',
    dismissed: 'Dismissed',
  },
  'account_history.action': {
    'role-given': 'Role given',
    'role-ended': 'Role ended',
    closed: 'Account closed',
    reopened: 'Account reopened',
  },
  'account.providerId': { credential: 'Password' },
  'moderation_batch.action': {
    assign: 'Assigned to an officer',
    hold: 'Held',
    return: 'Returned for more',
  },
  'payment_schedule.referenceKind': { deal: 'Deal', fee: 'Fee of the exchange' },
} satisfies Shape<typeof vi>
