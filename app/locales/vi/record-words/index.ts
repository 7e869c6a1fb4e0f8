import columns from './columns'
import columnsOf from './columns-of'
import dealColumns from './deal-columns'
import listingColumns from './listing-columns'
import sources from './sources'
import supportColumns from './support-columns'
import values from './values'

/** What the record calls tables, columns and values. Kept apart from the other texts: browsers need few of them. */
export default {
  sources,
  columns: { ...columns, ...listingColumns, ...dealColumns, ...supportColumns },
  columnsOf,
  values,
} as const
