export { type ExchangeFigures, exchangeFigures } from './exchange-figures.server'
export { type FieldCount, fieldCounts } from './field-counts.server'
