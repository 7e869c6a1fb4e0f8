import type { Shape } from '../../messages'
import type vi from '../../vi/record-words'
import columns from './columns'
import columnsOf from './columns-of'
import dealColumns from './deal-columns'
import listingColumns from './listing-columns'
import sources from './sources'
import supportColumns from './support-columns'
import values from './values'

export default {
  sources,
  columns: { ...columns, ...listingColumns, ...dealColumns, ...supportColumns },
  columnsOf,
  values,
} satisfies Shape<typeof vi>
