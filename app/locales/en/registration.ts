import type { Messages } from '../messages'

export default {
  fee: {
    title: 'Appraisal fee of a technology transfer contract',
    lead: 'The fee that the state takes for registering a contract or licensing a transfer. No account needed; the exchange itself takes none of it.',
    formTitle: 'Work out the fee',
    case: 'Case',
    cases: {
      first: 'First registration',
      amendment: 'Registration of an amendment',
      'restricted-approval': 'Restricted technology: approval (step 1)',
      'restricted-licence': 'Restricted technology: licence (step 2)',
    },
    value: 'Total value of the contract, in đồng',
    valueHint:
      'For example 350,000,000 or 1.5 billion. For an amendment: the value of what is amended. Step 1 of restricted technology needs no value. Convert a value in another currency to đồng first.',
    submit: 'Work out the fee',
    result: 'Fee to pay',
    share: '{rate} × {value} = {share}.',
    decided: {
      share: 'This lies within the limits and is the fee.',
      minimum: 'This is below the minimum, so the fee is the minimum.',
      maximum: 'This is above the maximum, so the fee is the maximum.',
      fixed: 'A fixed fee, whatever the contract is worth.',
    },
    source: 'Source: {source}.',
    noRule: 'No fee is in force for this case. Ask the Department of Science and Technology.',
    rules: 'Fees in force',
    rate: 'Rate',
    ofValue: '{rate} of the value',
    minimum: 'At least',
    maximum: 'At most',
    fixed: 'Fixed',
    none: 'none',
    validFrom: 'In force since',
    basis: 'Source',
    rounding: 'Fractions of a đồng are rounded: half a đồng and more counts as one.',
  },
} satisfies Messages['registration']
