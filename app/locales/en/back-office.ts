import type { Messages } from '../messages'

export default {
  nav: {
    title: 'Back office',
    home: 'Overview',
    moderation: 'Moderation',
    organisations: 'Organisations',
    matches: 'Matches',
    deals: 'Deals',
    users: 'People',
    mails: 'Mail templates',
  },
  home: {
    title: 'Back office',
    lead: 'What waits for staff, and how the exchange stands.',
    queues: 'Waiting',
    queue: 'Queue',
    count: 'Count',
    oldest: 'Longest wait',
    figures: 'Figures',
  },
  queues: {
    submissions: 'Entries to moderate',
    changed: 'Published entries that changed',
    organisations: 'Organisations to verify',
    changedOrganisations: 'Verified organisations that changed',
    requests: 'Requests to join an organisation without owner',
    overdueInterests: 'Interests past their time to answer',
  },
  figures: {
    technologies: 'Published technologies',
    needs: 'Published needs',
    organisations: 'Verified organisations',
    runningDeals: 'Running deals',
    deals: 'Signed contracts',
  },
} satisfies Messages['backOffice']
