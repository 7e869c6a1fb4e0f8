import type { IndexSettings, SearchDocument } from '#app/platform/search/engine'

export interface Entry extends SearchDocument {
  readonly title: string
  readonly body?: string
  readonly tags?: readonly string[]
  readonly kind?: string
  readonly price?: number | null
  readonly ready?: boolean
  readonly changed?: number
}

export const entrySettings: IndexSettings = {
  searchable: [
    { name: 'title', weight: 3 },
    { name: 'tags', weight: 2 },
    { name: 'body', weight: 1 },
  ],
  filterable: ['kind', 'tags', 'price', 'ready', 'changed'],
  sortable: ['price', 'kind'],
  recency: 'changed',
  stopWords: ['và', 'để', 'the', 'of'],
}
