import type { Messages } from '../messages'

export default {
  title: 'Where technology meets those who need it',
  lead: 'Institutes, universities, enterprises, cooperatives and farmers find technology, post their problems and record their deals on the exchange.',
  searchLabel: 'What do you need to solve? For example: lychee drying',
  examplesLabel: 'Try:',
  examples: {
    first: 'lychee drying',
    second: 'livestock wastewater',
    third: 'traceability',
  },
  doors: {
    find: 'Find a technology',
    findHint: 'Filter by field, readiness, price and transfer terms.',
    need: 'Post a need',
    needHint: 'Say the problem, the targets and the budget; the exchange looks for solutions.',
    offer: 'Offer a technology',
    offerHint: 'Write one plain page with figures; those who need it will find you.',
    label: 'Start here',
  },
  figures: {
    title: 'The exchange today',
    technologies: 'technologies on offer',
    needs: 'open needs',
    organisations: 'verified organisations',
    deals: 'signed deals',
  },
  newestTechnologies: 'Newest technologies',
  newestNeeds: 'Newest needs',
  allTechnologies: 'See all technologies',
  allNeeds: 'See all needs',
  noTechnologies: 'No technology has been published yet',
  noTechnologiesHint: 'Be the first organisation to offer its technology here.',
  noNeeds: 'No need has been published yet',
  noNeedsHint: 'Post the first problem, so that institutes and enterprises come to you.',
  fields: {
    title: 'Browse by field',
    lead: 'The six fields of science and technology of Circular 24/2025/TT-BKHCN.',
    counts:
      '{technologies, plural, one {# technology} other {# technologies}} · {needs, plural, one {# need} other {# needs}}',
    priorities: 'Priority technologies of the province:',
  },
  steps: {
    title: 'Four steps to a deal',
    more: 'See how it works',
    post: 'Post and get approved',
    postText:
      'Providers and seekers describe themselves by the same template. The department’s moderators check each entry before it is public.',
    match: 'Find each other',
    matchText:
      'Search, or let the exchange match needs with technologies and say why the two suit each other.',
    talk: 'Talk',
    talkText:
      'Ask a question or express interest. Contact details are given only when the other side accepts.',
    deal: 'Sign and record',
    dealText:
      'Every stage of a deal is recorded; both parties confirm when it is signed and when it is fulfilled.',
  },
  audience: {
    title: 'Who it is for',
    providers: 'Institutes, universities, research groups',
    providersText:
      'Bring results to where they are needed, and keep what is not yet to be disclosed.',
    enterprises: 'Enterprises and household businesses',
    enterprisesText: 'Find proven technology and compare prices and terms before you meet.',
    cooperatives: 'Cooperatives and farmers',
    cooperativesText:
      'Tell the problem in everyday words; ask to be called back without an account.',
    startups: 'Innovative startups',
    startupsText: 'Find first customers, partners for development and the province’s experts.',
  },
  description:
    'Technology exchange: find technologies, post needs, match supply with demand and record technology transfer deals.',
  how: {
    title: 'How the exchange works',
    lead: 'From a problem or a research result to a transfer contract: what each step is, who takes it and how you are protected.',
    providerTitle: 'If you have a technology',
    provider: {
      register:
        'Sign up, create your organisation’s page and wait for the department to verify it.',
      write:
        'Write the card: problem, solution, advantages measured against today’s practice, application, readiness (TRL) with evidence.',
      protect:
        'Choose who may see each file. If you have not filed for a patent, do not publish technical details: early publication can destroy novelty.',
      review:
        'Send it for review. A moderator publishes it or returns it with reasons so that you can mend it.',
      answer:
        'Answer questions and interests in time, and confirm now and then that the technology is still available.',
    },
    seekerTitle: 'If you need a technology',
    seeker: {
      search: 'Search in everyday words, with or without tone marks, then narrow the results down.',
      post: 'Not there? Post a need: current state, targets, budget, deadline. You may withhold your name.',
      match: 'See the technologies the exchange suggests, each with its reasons.',
      interest:
        'Express interest: purpose, readiness, budget, timing. When the other side accepts, both get each other’s contact details.',
    },
    dealTitle: 'When both shake hands',
    deal: {
      stages:
        'A deal goes through its stages: confidentiality, negotiation, signature, registration, execution, acceptance. None is skipped in silence.',
      confirm: 'A deal counts as signed or fulfilled only when both parties have confirmed it.',
      secret: 'The value of a contract may stay secret; it then enters statistics in sums only.',
    },
    rulesTitle: 'Rules for everybody',
    rules: {
      free: 'Posting, searching and expressing interest are free of charge.',
      verified: 'An organisation is verified before its entries become public.',
      law: 'Technologies whose transfer is prohibited are not published; restricted ones carry a warning and need a licence.',
      contact: 'Mail addresses and telephone numbers are not shown in public.',
      fresh:
        'Technologies are shown for {technologyMonths, number} months and needs for {needMonths, number}; after that they are renewed.',
    },
  },
} satisfies Messages['home']
