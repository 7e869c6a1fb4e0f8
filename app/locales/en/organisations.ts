import type { Messages } from '../messages'

export default {
  errors: {
    taxCodeForm:
      'A tax code has 10 digits, 13 digits (10, a dash and the branch number) or 12 digits',
    taxCodeNeeded: 'An organisation of this type must have a tax code',
  },
  types: {
    institute: 'Research institute',
    university: 'University or college',
    enterprise: 'Enterprise',
    cooperative: 'Cooperative',
    household: 'Household business',
    startup: 'Innovative startup',
    intermediary: 'Intermediary',
    state_department: 'State body',
    partner: 'Partner organisation',
    individual: 'Individual',
  },
  statuses: {
    pending: 'Waiting to be verified',
    verified: 'Verified',
    rejected: 'Rejected',
    suspended: 'Suspended',
  },
  roles: {
    owner: 'Owner',
    editor: 'Editor',
    viewer: 'Viewer',
  },
} satisfies Messages['organisations']
