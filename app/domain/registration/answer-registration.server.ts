import { forbidden, invalid } from '#app/platform/http/domain-error'
import { hasStaffRole } from '../accounts/actor'
import { type Context, type TransactionContext, transact } from '../context'
import { certificateOf, recordCertificate } from '../deals/index.server'
import { unknownCodes } from '../taxonomy/index.server'
import { registrationAnswered } from './registration-events'
import { registrationToStep, takeStep } from './registration-record.server'
import type { AnswerRegistrationInput } from './registration-schemas'

type Answer = Omit<AnswerRegistrationInput, 'intent'>

async function reasonOf(tx: TransactionContext, { answer, reasonCode, reason }: Answer) {
  if (answer === 'register') return {}
  if (!reason) throw invalid('reasonNeeded')
  if (answer !== 'refuse') return { reason }
  const code = reasonCode ?? ''
  const [unknown] = await unknownCodes(tx.db, 'registration-refusal', [code], tx.now)
  if (unknown !== undefined) throw invalid('unknownCode', { code: unknown })
  return { reason, reasonCode: code }
}

/**
 * Writes down what the authority answers: it asks for what is missing or for changes, registers with its
 * certificate, or refuses for a reason of Law 07/2017/QH14, Art. 31.6. With the certificate the deal is
 * registered.
 * @throws DomainError not-found, forbidden (for all staff but appraisers and the head of department, or
 * `registrationMoved`), `reasonNeeded`, `unknownCode`, `certificateNeeded`, `certificateDate`, or conflict
 */
export function answerRegistration(ctx: Context, number: string, input: Answer): Promise<void> {
  return transact(ctx, async (tx) => {
    const loaded = await registrationToStep(tx, number, {
      version: input.version,
      step: input.answer,
    })
    if (!hasStaffRole(tx.actor, 'appraiser', 'head_of_department')) throw forbidden('forbidden')
    const note = await reasonOf(tx, input)
    const certificate =
      input.answer === 'register' ? certificateOf(input, loaded.deal, tx.now) : null
    const data = { answeredAt: tx.now, completionDueAt: null, decisionDueAt: null, ...certificate }
    await takeStep(tx, loaded, input.answer, registrationAnswered, { ...note, data })
    if (certificate) await recordCertificate(tx, loaded.deal, certificate)
  })
}
