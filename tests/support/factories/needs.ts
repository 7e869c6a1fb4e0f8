import type { z } from 'zod'
import type { Person } from '#app/domain/accounts/actor'
import { approveListing } from '#app/domain/moderation/index.server'
import {
  draftNeed,
  saveNeedBudget,
  saveNeedCard,
  saveNeedTargets,
  submitNeed,
} from '#app/domain/needs/index.server'
import type {
  NeedBudgetSchema,
  NeedCardSchema,
  NeedTargetsSchema,
} from '#app/domain/needs/need-schemas'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { createModerator } from './accounts'
import { plainApproval } from './moderation'

export const needTitle = 'Xử lý mùi nước thải lò mổ công suất 50 m³/ngày'

export const needCardInput: z.output<typeof NeedCardSchema> = {
  version: 1,
  kind: 'technology',
  title: needTitle,
  fieldCode: 'environment-waste',
  priorityCodes: [],
  greenTag: true,
  anonymous: false,
  summary: 'Cần giảm mùi và amoni của nước thải giết mổ xuống dưới chuẩn cột B.',
  currentState: 'Bể kỵ khí 80 m³ chạy từ 2015, amoni đầu ra 95 mg/L.',
  goal: 'Nước ra đạt cột B, không còn mùi ở hàng rào, một công nhân vận hành được.',
  keywords: ['nước thải', 'lò mổ'],
}

export const needTargetsInput: z.output<typeof NeedTargetsSchema> = {
  version: 1,
  trlMin: 7,
  targets: [{ metric: 'Amoni sau xử lý', comparison: 'at_most', value: '10', unit: 'mg/L' }],
}

/** Budget, acceptance test and a deadline on a day. */
export function needBudgetInput(deadline: string): z.output<typeof NeedBudgetSchema> {
  return {
    version: 1,
    budgetMin: 200_000_000n,
    budgetMax: 300_000_000n,
    budgetCurrency: 'VND',
    resultShare: '',
    transferForms: ['independent'],
    deadline,
    acceptanceTest: 'Ba mẫu liên tiếp trong 30 ngày dưới 10 mg/L.',
  }
}

/** The version of a need as it stands. */
export async function needVersion(id: string): Promise<number> {
  const { version } = await testDatabase().need.findUniqueOrThrow({ where: { id } })
  return version
}

/** A need with nothing but its title. */
export function draftNeedOf(owner: Person, now = new Date()): Promise<string> {
  return draftNeed(contextOf(owner, now), { kind: 'technology', title: needTitle })
}

/** A need that meets every publishing rule until its deadline. */
export async function completeNeedOf(owner: Person, now: Date, deadline: string): Promise<string> {
  const ctx = contextOf(owner, now)
  const id = await draftNeedOf(owner, now)
  await saveNeedCard(ctx, id, needCardInput)
  await saveNeedTargets(ctx, id, { ...needTargetsInput, version: 2 })
  await saveNeedBudget(ctx, id, { ...needBudgetInput(deadline), version: 3 })
  return id
}

/** A need that was submitted the day before `now` and published then. */
export async function publishedNeedOf(owner: Person, now: Date, deadline: string): Promise<string> {
  const before = new Date(now.getTime() - 86_400_000)
  const id = await completeNeedOf(owner, before, deadline)
  await submitNeed(contextOf(owner, before), { id, version: await needVersion(id) })
  const moderator = await createModerator()
  const seen = { kind: 'need', id, version: await needVersion(id) } as const
  await approveListing(contextOf(moderator, now), seen, plainApproval)
  return id
}
