export { endProgramme } from './end-programme.server'
export { type PublicProgramme, publicProgramme, publicProgrammes } from './programme-queries.server'
export { sizeLimitsOn } from './size-limits.server'
export { staffProgramme, staffProgrammes } from './staff-programme-queries.server'
export {
  changeProgramme,
  copyProgramme,
  createProgramme,
  publishProgramme,
} from './write-programme.server'
