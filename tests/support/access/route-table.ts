import type { z } from 'zod'
import type { AccessRule } from '#app/domain/access'
import routes from '#app/routes'

interface Entry {
  id?: string
  path?: string
  index?: boolean
  file: string
  children?: Entry[]
}

interface Handler {
  access: AccessRule
  form?: z.ZodType
}

interface RouteModule {
  loader?: Handler
  action?: Handler
  default?: unknown
}

/** A route with its module, as the server gets it. */
export interface Route {
  id: string
  path: string | undefined
  index: boolean
  parentId: string
  /** The whole path from the root. */
  address: string
  module: RouteModule
}

const modules = import.meta.glob<RouteModule>('/app/routes/**/*.{ts,tsx}')

async function flatten(entries: Entry[], parentId: string, above: string): Promise<Route[]> {
  const nested = await Promise.all(
    entries.map(async ({ file, children = [], path, ...entry }) => {
      const load = modules[`/app/${file}`]
      if (!load) throw new Error(`${file} is in the route table but not there`)
      const id = entry.id ?? file.replace(/\.tsx?$/, '')
      const address = path ? `${above}/${path}` : above
      const route = {
        id,
        path,
        index: entry.index ?? false,
        parentId,
        address,
        module: await load(),
      }
      return [route, ...(await flatten(children, id, address))]
    }),
  )
  return nested.flat()
}

/** Every route of the exchange. */
export async function routeTable(): Promise<Route[]> {
  return flatten((await routes) as Entry[], 'root', '')
}
