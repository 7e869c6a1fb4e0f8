/** Where messages lead; the pages are those of app/routes/paths.ts. */
export const messagePaths = {
  ownListing: (kind: 'technology' | 'need', id: string) =>
    `/workspace/${kind === 'technology' ? 'technologies' : 'needs'}/${id}`,
  moderateListing: (kind: 'technology' | 'need', id: string) =>
    `/back-office/moderation/${kind === 'technology' ? 'technologies' : 'needs'}/${id}`,
  publicListing: (kind: 'technology' | 'need', slug: string) =>
    `/${kind === 'technology' ? 'technologies' : 'needs'}/${slug}`,
  interestIn: (kind: 'technology' | 'need', slug: string) =>
    `/${kind === 'technology' ? 'technologies' : 'needs'}/${slug}/interest`,
  questions: '/workspace/questions',
  interest: (id: string) => `/workspace/interests/${id}`,
  nda: (id: string) => `/workspace/ndas/${id}`,
  deal: (number: string) => `/workspace/deals/${number}`,
  room: (number: string) => `/workspace/deals/${number}/room`,
  roomTasks: (number: string) => `/workspace/deals/${number}/room/tasks`,
  registration: (number: string) => `/workspace/deals/${number}/registration`,
  staffRegistration: (number: string) => `/back-office/deals/${number}/registration`,
  support: (id: string) => `/workspace/support/${id}`,
  supportAnswer: (id: string) => `/workspace/support/${id}/answer`,
  council: (number: string) => `/workspace/councils/${number}`,
  staffSupport: (number: string) => `/back-office/support/${number}`,
  serviceRequest: (number: string) => `/workspace/services/${number}`,
  staffServiceRequest: (number: string) => `/back-office/services/${number}`,
  staffProviders: '/back-office/experts',
  dealStory: (number: string) => `/workspace/deals/${number}/story`,
  followUp: (token: string) => `/follow-up?token=${token}`,
  publicOrganisation: (slug: string) => `/organisations/${slug}`,
  search: (query: string) => (query ? `/search?${query}` : '/search'),
  savedSearches: '/workspace/searches',
  searchMisses: '/back-office/searches',
  staffInterests: '/back-office/interests',
  matches: '/workspace/matches',
  members: '/workspace/organisation/members',
  organisation: '/workspace/organisation',
  staffDeal: (number: string) => `/back-office/deals/${number}`,
  staffOrganisation: (id: string) => `/back-office/organisations/${id}`,
  invitation: (token: string) => `/invitation?token=${token}`,
} as const
