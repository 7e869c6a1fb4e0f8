import type { Messages } from '../messages'

export default {
  facetValues: {
    kind: { technology: 'Technologies', need: 'Needs', organisation: 'Organisations' },
    green: { true: 'Green technology', false: 'Other' },
  },
} satisfies Messages['search']
