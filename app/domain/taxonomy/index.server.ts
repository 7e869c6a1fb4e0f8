export { figureOn, figuresOn, figureWithSource } from './figure-queries.server'
export { clockHolidays, undecidedHolidays } from './holiday-queries.server'
export {
  forgetTerms,
  labelsOf,
  termOptions,
  termsOf,
  unknownCodes,
} from './taxonomy-queries.server'
export {
  communesFrom,
  formerDistrictsOf,
  unitNames,
  unitPath,
  unitsOn,
  unitTreeOn,
} from './unit-queries.server'
