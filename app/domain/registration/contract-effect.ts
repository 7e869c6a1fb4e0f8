import type { RegistrationDuty } from './registration-duty'

/** What decides when a contract takes effect. */
export interface EffectFacts {
  duty: RegistrationDuty | null
  signedOn: Date | null
  /** The day the parties agreed on; null: when the contract is concluded. */
  effectiveOn: Date | null
  /** Of the certificate of registration, or of the licence. */
  certificateOn: Date | null
  /** True where the parties had begun to perform the contract before it was registered. */
  performedBefore: boolean
}

/** When a contract takes effect and by which rule, or what it waits for. */
export type ContractEffect =
  | { on: Date; because: 'agreed' | 'concluded' | 'certificate' | 'licence' }
  | { on: null; because: 'notSigned' | 'awaitsCertificate' | 'awaitsLicence' | 'factsMissing' }

/**
 * When a contract takes effect: Law 07/2017/QH14, Art. 24, and for one registered of its parties' own accord
 * Decree 76/2018/NĐ-CP, Art. 5.1. The certificate counts where registration is a duty, and where the parties
 * had not begun to perform when they registered.
 */
export function contractEffect(facts: EffectFacts): ContractEffect {
  const { duty, signedOn, effectiveOn, certificateOn, performedBefore } = facts
  if (!signedOn) return { on: null, because: 'notSigned' }
  if (duty === null) return { on: null, because: 'factsMissing' }
  if (duty === 'licence') {
    return certificateOn
      ? { on: certificateOn, because: 'licence' }
      : { on: null, because: 'awaitsLicence' }
  }
  if (duty === 'must') {
    return certificateOn
      ? { on: certificateOn, because: 'certificate' }
      : { on: null, because: 'awaitsCertificate' }
  }
  if (certificateOn && !performedBefore) return { on: certificateOn, because: 'certificate' }
  return effectiveOn
    ? { on: effectiveOn, because: 'agreed' }
    : { on: signedOn, because: 'concluded' }
}
