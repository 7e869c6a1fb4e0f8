import type { Transaction } from '#app/platform/db/client.server'

/** Parameters that name a record in an address. */
export type Params = Readonly<Record<string, string>>

/** A record of a kind: the parameters that name it in an address, and whose it is. */
export interface Row {
  params: Params
  /** What a form names besides its address: a match, a member, a token. */
  fields?: Params
  /** The query of the address, where a page needs one. */
  query?: Params
  /** Organisations whose members it belongs to. */
  organisations?: string[]
  /** People it belongs to, where it is not an organisation's. */
  people?: string[]
}

/** Reads the records of a kind. */
export type Read = (db: Transaction) => Promise<Row[]>

/**
 * Records by a query that gives their parameters and, where they belong to somebody, whose they are.
 * @throws Error where the query leaves their order to chance
 */
export const sql = (text: string): Read => {
  if (text.lastIndexOf('ORDER BY') < text.lastIndexOf('FROM '))
    throw new Error(`in what order? ${text}`)
  return (db) => db.$queryRawUnsafe<Row[]>(text)
}

/** A kind whose addresses name no record of the database. */
export const fixed =
  (params: Params): Read =>
  async () => [{ params }]

/** Records that belong to nobody, by table and the columns that name them. */
export const rows = (table: string, columns: string, where = 'TRUE') =>
  sql(
    `SELECT json_build_object(${columns}) AS params FROM ${table} WHERE ${where}
      ORDER BY json_build_object(${columns})::text`,
  )
