import { type DealStage, dealStages } from '#app/domain/deals/deal-stages'
import type { Prisma } from '#app/platform/db/client.server'
import { contracts } from './content/stories/contracts'
import type { DealSeed, DealSide } from './content/stories/story-types'
import type { SeedContext } from './context'
import { idOf, personId } from './identity'

/** Days between the two words on a step that both confirm. */
const wordsApart = 6 / 24

type HistoryRow = Prisma.DealHistoryCreateManyInput
type Confirmation = Prisma.DealConfirmationCreateManyInput

/** What a deal has gone through so far. */
type Life = {
  dealId: string
  stage: DealStage
  version: number
  history: HistoryRow[]
  confirmations: Confirmation[]
}

/** Who did something and how long ago. */
type Act = { by: DealSide | 'staff'; ago: number; reason?: string | undefined }

/** Who acts for each side of a deal. */
export type Actors = Record<DealSide, string>

function addRow(life: Life, actors: Actors, ctx: SeedContext, act: Act, note: Partial<HistoryRow>) {
  life.history.push({
    id: idOf('deal-history', life.dealId, life.history.length),
    dealId: life.dealId,
    actorId: act.by === 'staff' ? personId('hotro') : actors[act.by],
    side: act.by === 'staff' ? null : act.by,
    from: life.stage,
    to: life.stage,
    reason: act.reason ?? null,
    dealVersion: life.version,
    createdAt: ctx.ago(act.ago),
    ...note,
  })
}

function giveWord(life: Life, actors: Actors, ctx: SeedContext, act: Act, to: DealStage) {
  if (act.by === 'staff') throw new Error('Only the parties give their word on a deal')
  life.confirmations.push({
    id: idOf('deal-confirmation', life.dealId, to, act.by),
    dealId: life.dealId,
    stage: to,
    side: act.by,
    userId: actors[act.by],
    dealVersion: life.version,
    reason: act.reason ?? null,
    createdAt: ctx.ago(act.ago),
  })
  addRow(life, actors, ctx, act, { kind: 'confirmation', to })
}

/** The agreed terms are written down by the provider, which makes a new version of the deal. */
function writeTerms(life: Life, actors: Actors, ctx: SeedContext, terms: DealSeed['terms']) {
  if (!terms) return
  const changedFields = [
    'objectCodes',
    'formCode',
    'modeCodes',
    'scopeCode',
    'paymentCode',
    'value',
  ]
  if (terms.signed !== undefined) changedFields.push('signedOn')
  addRow(life, actors, ctx, { by: 'provider', ago: terms.ago }, { kind: 'terms', changedFields })
  life.version += 1
}

/** The provider writes the contract, which makes a new version once more. */
function writeContract(life: Life, actors: Actors, ctx: SeedContext, ago: number) {
  const changedFields = ['contractTexts', 'registrationFacts', 'programmeFacts']
  addRow(life, actors, ctx, { by: 'provider', ago }, { kind: 'terms', changedFields })
  life.version += 1
}

const otherSide = (side: DealSide): DealSide => (side === 'provider' ? 'seeker' : 'provider')

/** The life of a deal from the acceptance of its interest: rows as the domain would have written them. */
export function lifeOfDeal(seed: DealSeed, accepted: Act, actors: Actors, ctx: SeedContext): Life {
  const life: Life = {
    dealId: idOf('deal', seed.interest),
    stage: 'interest',
    version: 1,
    history: [],
    confirmations: [],
  }
  addRow(life, actors, ctx, accepted, { from: null })
  const contract = contracts[seed.interest]
  let termsWritten = false
  let contractWritten = false
  const writeTermsBefore = (ago: number) => {
    if (!termsWritten && seed.terms && seed.terms.ago > ago) {
      writeTerms(life, actors, ctx, seed.terms)
      termsWritten = true
    }
    if (contractWritten || !contract || contract.ago <= ago) return
    writeContract(life, actors, ctx, contract.ago)
    contractWritten = true
  }
  for (const { to, ago, reason, by = 'provider' } of seed.steps) {
    writeTermsBefore(ago)
    if (by !== 'staff' && dealStages.find(({ stage }) => stage === to)?.bothConfirm) {
      const first = { by: otherSide(by), ago: ago + wordsApart, reason }
      giveWord(life, actors, ctx, first, to)
      giveWord(life, actors, ctx, { by, ago }, to)
    }
    const reasonCode = to === 'terminated' ? seed.lostBecause : undefined
    addRow(life, actors, ctx, { by, ago, reason }, { to, reasonCode: reasonCode ?? null })
    life.stage = to
    life.version += 1
  }
  writeTermsBefore(0)
  if (seed.waiting) giveWord(life, actors, ctx, seed.waiting, seed.waiting.to)
  return life
}
