import type { z } from 'zod'

/** Entries on one page of a list. */
export const perPage = 20

/** One page of a list, with the number of all entries and of pages. */
export interface ListPage<Item> {
  items: Item[]
  total: number
  page: number
  pages: number
}

/** The part of a list that a page shows, as Prisma takes it. */
export function pageWindow(page: number): { skip: number; take: number } {
  return { skip: (page - 1) * perPage, take: perPage }
}

/** How many pages so many entries fill; an empty list has one. */
export function pageCount(total: number): number {
  return Math.max(1, Math.ceil(total / perPage))
}

/** Parses the query of an address; a parameter without a value counts as not given. */
export function readFilter<Schema extends z.ZodType>(schema: Schema, url: URL): z.output<Schema> {
  const given = [...url.searchParams].filter(([, value]) => value !== '')
  return schema.parse(Object.fromEntries(given))
}
