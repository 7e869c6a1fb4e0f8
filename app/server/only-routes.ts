import type { ServerBuild } from '@remix-run/node'

/**
 * A build that knows, beside the root, only the routes whose paths begin like this. Remix looks a route up among
 * all it knows, twice a request: where hundreds of events a second arrive, that costs more than the work itself.
 * @param path beginning of the paths, without a leading slash
 */
export function onlyRoutes(build: ServerBuild, path: string): ServerBuild {
  const kept = Object.entries(build.routes).filter(
    ([, route]) => route && (!route.parentId || route.path?.startsWith(path)),
  )
  return { ...build, routes: Object.fromEntries(kept) }
}
