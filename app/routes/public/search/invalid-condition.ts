/** The texts of `search` that name the parameters of a search address, as the filters do. */
const names = {
  q: 'words',
  kind: 'facets.kind',
  page: 'page',
  sort: 'order',
  field: 'facets.field',
  trl: 'facets.trl',
  trlMin: 'facets.trl',
  trlMax: 'facets.trl',
  priceMin: 'facets.price',
  priceMax: 'facets.price',
  ip: 'facets.ip',
  transferForm: 'facets.transferForm',
  place: 'facets.place',
  organisation: 'facets.organisation',
  organisationType: 'facets.organisationType',
  priority: 'facets.priority',
  legalClass: 'facets.legalClass',
  green: 'facets.green',
  updated: 'updated.legend',
} as const

/** The key of a parameter's name for readers; null for what no page shows. */
export function invalidCondition(parameter: string) {
  return parameter in names ? names[parameter as keyof typeof names] : null
}
