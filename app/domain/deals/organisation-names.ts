/** Organisations by their id, named in the reader's language. */
export type OrganisationNames = Map<string, { name: string; slug: string }>
