import { forbidden, invalid } from '#app/platform/http/domain-error'
import { type Context, transact } from '../context'
import { clockHolidays, termsOf } from '../taxonomy/index.server'
import { addWorkingDays } from '../taxonomy/working-days'
import { neededItems } from './registration'
import { jurisdictionOf, registrationCase } from './registration-duty'
import { registrationSubmitted, registrationWithdrawn } from './registration-events'
import { answerDays, registrationToStep, takeStep } from './registration-record.server'
import type { SubmitRegistrationInput } from './registration-schemas'

/** Stages of a deal in which its contract is signed and not given up. */
const signedStages = ['signed', 'registered', 'executing', 'accepted', 'closed']

/**
 * Sends the dossier in, for the first time or again: from here the authority's working days run. The case and
 * the authority are those of the lists in force on the day of signing.
 * @throws DomainError not-found, forbidden (`stepNotYours`, `registrationMoved`, `notSignedYet`,
 * `licenceInstead`, `alreadyRegistered`, or why the actor may not act), `registrationFactsMissing`,
 * `dossierIncomplete`, or conflict
 */
export function submitRegistration(
  ctx: Context,
  number: string,
  { version, dossier }: Omit<SubmitRegistrationInput, 'intent'>,
): Promise<void> {
  return transact(ctx, async (tx) => {
    const loaded = await registrationToStep(tx, number, { version, step: 'submit' })
    const { deal, facts } = loaded
    if (!deal.signedOn || !signedStages.includes(deal.stage)) throw forbidden('notSignedYet')
    const caseCode = registrationCase(facts)
    const jurisdiction = jurisdictionOf(facts)
    if (!caseCode || !jurisdiction) throw invalid('registrationFactsMissing')
    if (caseCode === 'restricted') throw forbidden('licenceInstead')
    if (neededItems.some((item) => !dossier.includes(item))) throw invalid('dossierIncomplete')
    const rows = await termsOf(tx.db, 'registration-jurisdiction', deal.signedOn)
    const days = await answerDays(tx, tx.now)
    const holidays = await clockHolidays(tx.db)
    await takeStep(tx, loaded, 'submit', registrationSubmitted, {
      data: {
        caseCode,
        authorityCode: rows.find(({ code }) => code === jurisdiction)?.parentCode ?? null,
        dossierCodes: dossier,
        submittedAt: tx.now,
        completionDueAt: addWorkingDays(tx.now, days.completion, holidays),
        decisionDueAt: addWorkingDays(tx.now, days.decision, holidays),
        answeredAt: null,
      },
    })
  })
}

/**
 * Takes a dossier back that is not decided on.
 * @throws DomainError not-found, forbidden (`stepNotYours`, `registrationMoved`), or conflict
 */
export function withdrawRegistration(ctx: Context, number: string, version: number): Promise<void> {
  return transact(ctx, async (tx) => {
    const loaded = await registrationToStep(tx, number, { version, step: 'withdraw' })
    await takeStep(tx, loaded, 'withdraw', registrationWithdrawn, {
      data: { completionDueAt: null, decisionDueAt: null },
    })
  })
}
