import type { Messages } from '../messages'

export default {
  step: 'Question {number, number} of {total, number}',
  next: 'Continue',
  back: 'Previous question',
  unsure: 'I do not know',
  errors: {
    people: 'Type a number such as 12 or 12.5',
    money: 'Type an amount such as 2,500,000,000 or 2.5 billion',
    day: 'Type a real day that is not in the future',
  },
  questions: {
    type: {
      title: 'What are you?',
      hint: 'The law on support for small and medium enterprises is about enterprises.',
      short: 'Kind',
      options: {
        enterprise: 'An enterprise (company or private enterprise)',
        cooperative: 'A cooperative',
        household: 'A household business',
        'not-yet': 'A startup team or a person, not registered as an enterprise',
      },
    },
    sector: {
      title: 'What is the main line of business?',
      hint: 'The main line that is registered with the business registration office (Decree 80/2021/NĐ-CP, Art. 6).',
      short: 'Main line',
      options: {
        agriculture: 'Agriculture, forestry, fishery',
        industry: 'Industry and construction',
        services: 'Trade and services',
      },
    },
    employees: {
      title: 'How many employees are in social insurance?',
      hint: 'Average of last year: add the numbers at the end of each month and divide by 12; below one year of activity by the number of months (Art. 7).',
      short: 'Average employees',
      label: 'Yearly average of employees',
      unit: 'people',
    },
    money: {
      title: 'What were last year’s revenue and capital?',
      hint: 'By last year’s financial report to the tax office (Arts. 8 and 9).',
      short: 'Revenue, capital',
      revenue: 'Total revenue',
      noRevenue: 'Active for less than a year, or no revenue yet',
      capital: 'Total capital at the end of the year',
    },
    registered: {
      title: 'When was the enterprise first registered?',
      hint: 'Date of the first enterprise registration certificate.',
      short: 'First registered',
      label: 'Day of first registration',
    },
    offer: {
      title: 'Has the enterprise offered securities to the public?',
      hint: 'Only joint-stock companies can; others choose “No”.',
      short: 'Public offer',
      options: { none: 'No', public: 'Yes' },
    },
    trait: {
      title: 'Which of these is true of the enterprise?',
      hint: 'Choose all that are true; leave empty if none is.',
      short: 'Traits',
      options: {
        'women-owned': 'Owned by women',
        'many-women': 'Employs many women',
        'social-enterprise': 'Is a social enterprise',
        'former-household': 'Was a household business before',
      },
      hints: {
        'women-owned':
          'Women hold at least 51% of the charter capital and one of them manages the firm (Law 04/2017/QH14, Art. 3.1).',
        'many-women':
          'At least 50% women below 100 employees, at least 30% from 100 up (Decree 80/2021/NĐ-CP, Art. 3.8).',
        'social-enterprise': 'Has registered social or environmental aims under the law.',
        'former-household':
          'The household business was registered and worked before the enterprise was set up.',
      },
    },
    innovation: {
      title: 'Which of these does the enterprise have?',
      hint: 'Criteria of an innovative startup (Decree 80/2021/NĐ-CP, Art. 20). Choose all that are true; leave empty if none is.',
      short: 'Startup criteria',
      options: {
        'protected-product':
          'A product of a patent, utility solution, industrial design, circuit layout, software, mobile app, cloud computing or new breed or variety',
        'trial-or-prize':
          'A product of trial production, of a prototype or of perfecting a technology, or one that won a startup or science prize',
        growth:
          'A new technology or business model able to raise revenue by at least 20% in two consecutive years',
      },
    },
    selection: {
      title: 'Which of these does the enterprise already have?',
      hint: 'Ways to be selected (Decree 80/2021/NĐ-CP, Art. 21). Leave empty if none: then the council selects.',
      short: 'Way of selection',
      options: {
        award: 'A national or international award for startups or innovation',
        patent: 'A patent',
        certificate:
          'The certificate of a science and technology enterprise, or of an enterprise that makes or applies high technology',
        fund: 'Investment, or a commitment, of an innovative startup fund',
        incubator:
          'Support, or a commitment, of an incubator, co-working space or innovation centre',
      },
    },
    link: {
      title: 'Does the enterprise take part in a cluster or value chain?',
      hint: 'Decree 80/2021/NĐ-CP, Arts. 23 and 24. Choose all that are true; leave empty if none is.',
      short: 'Cluster, chain',
      options: {
        'joint-purchase': 'Contracts to buy materials jointly',
        'joint-sale': 'Contracts to sell products jointly',
        'cluster-contract': 'Contracts with firms of the cluster',
        'shared-brand': 'A shared brand',
        'chain-lead': 'Leads a value chain',
        'chain-contract': 'A contract with a chain’s lead firm',
        'chain-potential': 'Found to have potential as a supplier',
      },
    },
  },
  answerNone: 'None',
} satisfies Messages['programmes']['wizard']
