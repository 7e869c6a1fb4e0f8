import { z } from 'zod'
import { readAmount } from '../deals/amount'
import { appraisalFee, type Fee, type FeeRuleInForce, feeCases } from './appraisal-fee'

/** The calculator's address: what is asked for and the value as it was typed, in đồng. */
export const FeeQuestionSchema = z.object({
  case: z.enum(feeCases).catch('first'),
  value: z.string().trim().max(60).catch(''),
})

export type FeeQuestion = z.output<typeof FeeQuestionSchema>

/** What the calculator answers: a fee, why it cannot read the value, or nothing as nothing was asked. */
export interface FeeAnswer {
  /** Value in đồng that the fee is for; null where the fee does not depend on it. */
  value: bigint | null
  fee: (Fee & { rule: FeeRuleInForce }) | null
  /** Key of the message that says why there is no fee: of the value, or of the rules. */
  problem: string | null
}

/** Answers a question by the rules in force. An empty value is a question only where the fee is fixed. */
export function answerFeeQuestion(
  { case: feeCase, value: written }: FeeQuestion,
  rules: readonly FeeRuleInForce[],
): FeeAnswer {
  const rule = rules.find((candidate) => candidate.feeCase === feeCase)
  if (!rule) return { value: null, fee: null, problem: 'registration.fee.noRule' }
  if (rule.fixed !== null) {
    return { value: null, fee: { ...appraisalFee(rule, 0n), rule }, problem: null }
  }
  if (written === '') return { value: null, fee: null, problem: null }
  const read = readAmount(written, 'VND')
  if ('problem' in read) return { value: null, fee: null, problem: read.problem }
  return { value: read.amount, fee: { ...appraisalFee(rule, read.amount), rule }, problem: null }
}
