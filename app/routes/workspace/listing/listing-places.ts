import type { ListingKind } from '#app/domain/listings/listing'
import { paths } from '#app/routes/paths'

interface ListingPlaces {
  /** Name of the kind's texts in the locales. */
  texts: 'technologies' | 'needs'
  list: string
  start: string
  overview: (id: string) => string
  edit: (id: string, section: string) => string
  preview: (id: string) => string
  /** What is told to some readers only, and who saw it. */
  disclosure: (id: string) => string
  /** Everything that happened to it. */
  record: (id: string) => string
  /** What the public sees. */
  page: (slug: string) => string
}

const { workspace } = paths

/** Where the pages of each kind of entry are, and how their texts are called. */
export const listingPlaces: Record<ListingKind, ListingPlaces> = {
  technology: {
    texts: 'technologies',
    list: workspace.technologies,
    start: workspace.newTechnology,
    overview: workspace.technology,
    edit: workspace.editTechnology,
    preview: workspace.previewTechnology,
    disclosure: workspace.technologyDisclosure,
    record: (id) => workspace.listingRecord('technologies', id),
    page: paths.technology,
  },
  need: {
    texts: 'needs',
    list: workspace.needs,
    start: workspace.newNeed,
    overview: workspace.need,
    edit: workspace.editNeed,
    preview: workspace.previewNeed,
    disclosure: workspace.needDisclosure,
    record: (id) => workspace.listingRecord('needs', id),
    page: paths.need,
  },
}
