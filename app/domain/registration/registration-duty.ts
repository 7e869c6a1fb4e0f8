import type { DealContract, RegistrationFact } from '../deals/deal-contract'

/** Facts of a contract that decide on its registration. */
export type RegistrationFacts = Pick<DealContract, RegistrationFact>

/** The cases of Law 07/2017/QH14, Art. 31.1 and 31.2; the list `registration-case` says what follows. */
export type RegistrationCase =
  | 'restricted'
  | 'inbound'
  | 'outbound'
  | 'domestic-state'
  | 'domestic-task-result'
  | 'domestic-other'

/** What a case asks for: registration, nothing (it is encouraged), or a licence instead. */
export type RegistrationDuty = 'must' | 'may' | 'licence'

/** Which case a contract is; null while a fact is missing that decides it. */
export function registrationCase(facts: RegistrationFacts): RegistrationCase | null {
  if (facts.restricted) return 'restricted'
  if (facts.restricted === null || facts.direction === null) return null
  if (facts.direction !== 'domestic') return facts.direction
  if (facts.stateCapital === null) return null
  if (!facts.stateCapital) return 'domestic-other'
  if (facts.taskResultCertificate === null) return null
  return facts.taskResultCertificate ? 'domestic-task-result' : 'domestic-state'
}

/** Which row of Decree 76/2018/NĐ-CP, Art. 6 names the authority: the list `registration-jurisdiction`. */
export type Jurisdiction =
  | 'defence'
  | 'project-central'
  | 'project-provincial'
  | 'cross-border'
  | 'domestic'

/** Where a contract is registered; null while its direction is not stated. */
export function jurisdictionOf(facts: RegistrationFacts): Jurisdiction | null {
  if (facts.defenceSecret) return 'defence'
  if (facts.projectLevel === 'central') return 'project-central'
  if (facts.projectLevel === 'provincial') return 'project-provincial'
  if (facts.direction === null) return null
  return facts.direction === 'domestic' ? 'domestic' : 'cross-border'
}

/**
 * Which party sends the dossier for both (Decree 76/2018/NĐ-CP, Art. 5.2): the provider where the technology
 * leaves the country, the seeker else.
 */
export function registrantOf({
  direction,
}: Pick<RegistrationFacts, 'direction'>): 'provider' | 'seeker' {
  return direction === 'outbound' ? 'provider' : 'seeker'
}
