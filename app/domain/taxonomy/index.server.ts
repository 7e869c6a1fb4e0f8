export { announceTurningUnits } from './announce-turning-units.server'
export { figureOn, figuresOn, figureWithSource } from './figure-queries.server'
export { clockHolidays, undecidedHolidays } from './holiday-queries.server'
export { provinceNameOn } from './province-queries.server'
export { codesWithin, unitHeirs, unitKin, unitsAkin } from './succession-queries.server'
export {
  forgetTerms,
  labelsOf,
  termOptions,
  termsOf,
  unknownCodes,
} from './taxonomy-queries.server'
export {
  communesFrom,
  forgetUnits,
  formerUnitsOf,
  unitNames,
  unitPath,
  unitsOn,
  unitTreeOn,
} from './unit-queries.server'
