import { isDeepStrictEqual } from 'node:util'
import { invalid } from '#app/platform/http/domain-error'
import { type Context, type TransactionContext, transact } from '../context'
import { readDong } from '../programmes/firm-answers'
import { levelFactsOf } from '../programmes/firm-facts'
import { sizeLimitsOn } from '../programmes/index.server'
import { localDay } from '../taxonomy/dates'
import { chosenItems, declaredFacts } from './application-answers'
import { draftToChange, firmTypeOf, touch } from './application-record.server'
import { askedElsewhere } from './asked-elsewhere.server'
import { lineProblem } from './budget'
import {
  type BudgetInput,
  budgetPage,
  itemOfPage,
  type PageInput,
  pagesFor,
  stepAfter,
  stepsFor,
} from './form/pages'

type Draft = Awaited<ReturnType<typeof draftToChange>>

/** What was typed into a page, without what belongs to one showing of it. */
function typedInto<Input extends PageInput>({ page: _, formKey: __, seen: ___, ...typed }: Input) {
  return typed
}

/**
 * Holds a page against what was saved since it was opened: another tab, or another member, may have written
 * something else there.
 */
function checkSeen({ pages }: Draft, page: string, input: PageInput): void {
  const { seen } = input
  const there = pages.find((row) => row.page === page)
  if (!seen || !there || there.savedAt.toISOString() === seen) return
  const typed: unknown = JSON.parse(JSON.stringify(typedInto(input)))
  if (isDeepStrictEqual(there.answers, typed)) return
  throw invalid('supportPageSavedElsewhere', { date: there.savedAt })
}

async function keep(tx: TransactionContext, draft: Draft, page: string, answers: object) {
  const row = { answers, savedById: draft.applicant.userId, savedAt: tx.now }
  await tx.db.supportApplicationPage.upsert({
    where: { applicationId_page: { applicationId: draft.id, page } },
    create: { applicationId: draft.id, page, ...row },
    update: row,
  })
  await touch(tx, draft.id)
}

/** Items of the programme that are applied for and were ticked; others are not known. */
function checkItems({ content }: Draft, codes: readonly string[]): void {
  const known = content.items.filter(({ way }) => way === 'application').map(({ code }) => code)
  const unknown = codes.find((code) => !known.includes(code))
  if (unknown !== undefined) throw invalid('unknownCode', { code: unknown })
}

async function saveLine(tx: TransactionContext, draft: Draft, code: string, input: BudgetInput) {
  const item = draft.content.items.find((known) => known.code === code)
  if (!item) throw invalid('unknownCode', { code })
  if (!chosenItems(draft.saved).includes(code)) throw invalid('supportItemNotChosen')
  const line = {
    cost: readDong(input.cost) ?? 0n,
    amount: readDong(input.amount) ?? 0n,
    received: readDong(input.received || '0') ?? 0n,
    quantity: input.quantity,
  }
  const limits = await sizeLimitsOn(tx.db, tx.now)
  const type = firmTypeOf(draft.applicant.organisation.type)
  const { facts } = declaredFacts(draft.saved, type, localDay(tx.now), limits)
  const elsewhere = await askedElsewhere(tx.db, draft, tx.now)
  const problem = lineProblem(item, levelFactsOf(facts), line, elsewhere.get(code) ?? 0n)
  if (problem) throw invalid(problem.reason, problem.params)
  const row = { ...line, description: input.description, supplier: input.supplier || null }
  await tx.db.supportBudgetLine.upsert({
    where: { applicationId_itemCode: { applicationId: draft.id, itemCode: code } },
    create: { applicationId: draft.id, itemCode: code, ...row, createdAt: tx.now },
    update: row,
  })
  await keep(tx, draft, budgetPage(code), typedInto(input))
}

/**
 * Saves one page of an application as it was typed. A budget line over its ceiling is refused; an item that is
 * no longer chosen takes its budget line with it. What was saved elsewhere since the page was opened is not written
 * over unseen.
 * @param step the page in the address
 * @returns the page that comes next, or null where the answers are checked
 * @throws DomainError not-found, forbidden, conflict, or invalid with what is wrong
 */
export function savePage(
  ctx: Context,
  id: string,
  step: string,
  input: PageInput,
): Promise<string | null> {
  return transact(ctx, async (tx) => {
    const draft = await draftToChange(tx, id)
    checkSeen(draft, step, input)
    const code = itemOfPage(step)
    if (code !== null && input.page === 'budget') {
      await saveLine(tx, draft, code, input)
      return stepAfter(stepsFor(draft.content, chosenItems(draft.saved)), step)
    }
    const fixed: readonly string[] = pagesFor(draft.content)
    if (input.page !== step || !fixed.includes(step)) throw invalid('brokenForm')
    if (input.page === 'items') {
      checkItems(draft, input.items)
      const gone = { applicationId: id, itemCode: { notIn: input.items } }
      await tx.db.supportBudgetLine.deleteMany({ where: gone })
      const pages = draft.pages.map(({ page }) => page)
      const left = pages.filter(
        (page) => !input.items.includes(itemOfPage(page) ?? input.items[0] ?? ''),
      )
      await tx.db.supportApplicationPage.deleteMany({
        where: { applicationId: id, page: { in: left } },
      })
    }
    await keep(tx, draft, step, typedInto(input))
    const chosen = input.page === 'items' ? input.items : chosenItems(draft.saved)
    return stepAfter(stepsFor(draft.content, chosen), step)
  })
}
