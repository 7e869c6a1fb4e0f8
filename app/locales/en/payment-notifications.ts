export default {
  paymentSchedule: {
    label: 'Payment schedules',
    title:
      '{what, select, agreed {The payment schedule of deal {number} is agreed} other {The payment schedule of deal {number} waits for your word}}',
    body: '{what, select, agreed {Both sides have agreed to the same version.} other {The other side has proposed what is paid when. Read it and agree, or propose another version.}}',
    action: 'See the schedule',
  },
  paymentDue: {
    label: 'Payments that are due',
    title:
      'A payment {fee, select, yes {of a fee of the exchange} other {of deal {number}}} {late, select, yes {is overdue} other {is due soon}}',
    body: 'It is due on {date, date, short}. The sum and what was paid so far are on its page.',
    action: 'See the payment',
  },
  paymentToConfirm: {
    label: 'Transfers to confirm',
    title: 'A transfer of deal {number} waits for you to confirm it',
    body: 'The payer says that it was made. Look at your bank account, then confirm it or say that it is not there.',
    action: 'Check and confirm',
  },
  paymentNews: {
    label: 'What came of payments',
    title:
      '{what, select, settled {A transfer was confirmed by its payee, for a payment} rejected {A transfer was not found by its payee, for a payment} card {Money paid by card has arrived, for a payment} refunded {Money was given back, for a payment} disputed {The holder of a card disputes a payment} expired {The card page has run out before it was paid, for a payment} failed {A payment by card did not go through, for a payment} other {A dispute is over, about a payment}} {fee, select, yes {of a fee of the exchange} other {of deal {number}}}',
    body: '{what, select, settled {The receipt is on its page.} rejected {The reason is on its page. Check the transfer and send the evidence.} card {The receipt is on its page.} refunded {The sum and the reason are on its page.} disputed {The bank holds the money back until that is settled.} expired {Nothing was charged. You can pay by card again, or by bank transfer.} failed {Nothing was charged. Try another card, or pay by bank transfer.} other {What came of it is on its page.}}',
    action: 'See the payment',
  },
  feeAsked: {
    label: 'Fees that the exchange asks',
    title: 'The exchange asks your organisation to pay a fee',
    body: 'It is due on {date, date, short}. What it is for, the sum and how to pay are on its page.',
    action: 'See the fee',
  },
  staffPayment: {
    label: 'Payments for the finance officer',
    title:
      '{what, select, reported {A transfer waits to be checked, for a payment} card {Money paid by card has arrived, for a payment} refunded {Money was given back to a card, for a payment} disputed {The holder of a card disputes a payment} other {A dispute is over, about a payment}} {fee, select, yes {of a fee of the exchange} other {of deal {number}}}',
    body: '{what, select, reported {Look at the account of the exchange.} disputed {Answer the dispute in the dashboard of Stripe before the day that is given there.} other {Nothing is to be done where the ledger agrees.}}',
    action: 'Open the payment',
  },
} as const
