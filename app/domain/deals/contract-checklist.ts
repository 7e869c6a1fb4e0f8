import type { DealContract } from './deal-contract'
import type { DealTerms, TermName } from './deal-terms'

/** What fills an item: terms of the deal, words of the parties, or both. */
interface ItemRule {
  terms?: readonly TermName[]
  /** Whether words of the parties are needed, or only add to what the terms say. */
  words: 'needed' | 'added'
  /** The law asks for the item only where there is something to say. */
  optional?: boolean
}

const words: ItemRule = { words: 'needed' }

/**
 * How the items of Law 07/2017/QH14, Art. 23 are filled; the list itself is dated data (`contract-content`),
 * and an item that is not named here needs words of the parties.
 */
const rules: Record<string, ItemRule> = {
  'technology-name': { words: 'added' },
  'object-and-quality': { terms: ['objectCodes'], words: 'needed' },
  'ownership-or-use': { terms: ['scopeCode'], words: 'added' },
  'transfer-mode': { terms: ['modeCodes'], words: 'added' },
  'price-and-payment': { terms: ['value', 'paymentCode'], words: 'added' },
  definitions: { words: 'needed', optional: true },
  'other-content': { words: 'needed', optional: true },
}

/** An item of the contract and what it still lacks. */
export interface ChecklistItem {
  code: string
  label: string
  state: 'filled' | 'missing' | 'optional'
  /** Terms of the deal that are not agreed yet. */
  missingTerms: TermName[]
  missingWords: boolean
}

function isOpen(terms: DealTerms, name: TermName): boolean {
  const term = terms[name]
  return Array.isArray(term) ? term.length === 0 : term === null
}

/**
 * What a contract lacks, item by item.
 * @param items the items of the law in force on the day of signing, in their order
 */
export function contractChecklist(
  items: readonly { code: string; label: string }[],
  terms: DealTerms,
  contract: Pick<DealContract, 'texts'>,
): ChecklistItem[] {
  return items.map(({ code, label }) => {
    const rule = rules[code] ?? words
    const missingTerms = (rule.terms ?? []).filter((name) => isOpen(terms, name))
    const missingWords = rule.words === 'needed' && !contract.texts[code]
    const missing = missingTerms.length > 0 || missingWords
    const state = !missing ? 'filled' : rule.optional ? 'optional' : 'missing'
    return { code, label, state, missingTerms, missingWords: missingWords && !rule.optional }
  })
}

/** True where words only add to what the deal's terms already say. */
export function wordsAreExtra(code: string): boolean {
  const rule = rules[code] ?? words
  return rule.words === 'added' || Boolean(rule.optional)
}
