import { contractContent } from './contract-content'
import { fields, priorities } from './fields'
import { intellectualPropertySchemes } from './intellectual-property'
import { interestSchemes } from './interest-terms'
import { legalClassSchemes } from './legal-classes'
import { measures } from './measures'
import { moderationSchemes } from './moderation-terms'
import { paymentSchemes } from './payments'
import { programmeSchemes } from './programme-terms'
import { readiness } from './readiness'
import { reasonSchemes } from './reasons'
import { recognitionSchemes } from './recognition-terms'
import type { SchemeSeed } from './reference-types'
import { registrationSchemes } from './registration-terms'
import { restrictedDetails } from './restricted-details'
import { serviceSchemes } from './service-terms'
import { transferSchemes } from './transfer-terms'
import { trustSafetySchemes } from './trust-safety-terms'

/** Every list of terms the exchange starts with. */
export const schemes: SchemeSeed[] = [
  fields,
  priorities,
  readiness,
  ...transferSchemes,
  contractContent,
  ...programmeSchemes,
  ...registrationSchemes,
  ...intellectualPropertySchemes,
  ...legalClassSchemes,
  ...reasonSchemes,
  ...moderationSchemes,
  ...interestSchemes,
  restrictedDetails,
  measures,
  ...paymentSchemes,
  ...recognitionSchemes,
  ...serviceSchemes,
  ...trustSafetySchemes,
]
