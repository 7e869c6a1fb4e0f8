export { type PublicProgramme, publicProgramme, publicProgrammes } from './programme-queries.server'
export { sizeLimitsOn } from './size-limits.server'
