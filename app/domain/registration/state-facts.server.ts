import type { Context } from '../context'
import { stateRegistrationFacts } from '../deals/index.server'
import type { StateFactsInput } from './registration-schemas'

/**
 * States the facts that decide on the registration, by either party, until there is a certificate.
 * @throws DomainError as `stateRegistrationFacts`
 */
export function stateFacts(ctx: Context, number: string, input: StateFactsInput): Promise<void> {
  const { intent: _, version, ...facts } = input
  return stateRegistrationFacts(ctx, number, { version, facts })
}
