export { budgetsInForce, type YearBudget } from './budget-queries.server'
export { endProgramme } from './end-programme.server'
export { type PublicProgramme, publicProgramme, publicProgrammes } from './programme-queries.server'
export { setBudget } from './set-budget.server'
export { sizeLimitsOn } from './size-limits.server'
export { staffProgramme, staffProgrammes } from './staff-programme-queries.server'
export {
  changeProgramme,
  copyProgramme,
  createProgramme,
  publishProgramme,
} from './write-programme.server'
