import type { CorpusStatistics } from '#app/platform/search/engine'
import type { Analyser } from '#app/platform/search/text/analyser'
import type { ListingDocument } from '../search/listing-document'
import { mayMatch } from './hard-conditions'
import { linkedWords } from './linked-words'
import type { MatchReason } from './match-reason'
import type { ProfilePart } from './profile-word'
import { contentOf, type ReadText, type TextContent, textScorer } from './scored-text'
import { sharedWords } from './shared-words'
import type { TextProfile } from './text-profile'

/** Most points that a field can bring; together 100, since what means the same brings those of words. */
export const points = {
  words: 60,
  meaning: 30,
  field: 14,
  readiness: 5,
  budget: 5,
  transfer: 4,
  place: 3,
  priority: 3,
  fresh: 3,
  reply: 3,
} as const

/** Share of a need's telling words that brings all points for words; whole texts never share all. */
const FULL_SHARE = 0.4
/** Below this share the two are about different things, whatever else they have in common. */
export const LEAST_SHARE = 0.11
/** Two that are just close in meaning get this share of its points. */
const JUST_CLOSE = 0.5
/** Days since the owner last confirmed an entry for it to count as fresh. */
const FRESH_DAYS = 90
const DAY_MS = 86_400_000
/** Words and phrases that a match shows as common at most. */
const MOST_WORDS = 6

/** A need as its technologies are scored against it, prepared once. */
export interface PreparedNeed {
  readonly document: ListingDocument
  readonly parts: readonly ProfilePart[]
  readonly profile: TextProfile
  /** Which share of what the profile tells a text has: `sharedShare`. */
  readonly shareOf: (text: ReadText) => number
}

export interface MatchScore {
  /** 0 to 100. */
  readonly score: number
  /** The fields that speak for the match, the strongest first. */
  readonly reasons: readonly MatchReason[]
}

/** How close two texts are in meaning, as far as an engine can tell. */
export interface Closeness {
  /** From 0 to 1. */
  readonly score: number
  /** The score from which two texts are close. */
  readonly least: number
}

/**
 * How well a technology suits a need: points per field, each with its reason. Null where a hard
 * condition fails, or where the words have too little in common and the meaning is not close. The same
 * for a pair from whichever side it was found.
 */
export function scoreMatch(
  need: PreparedNeed,
  technology: ListingDocument,
  text: ReadText,
  now: Date,
  closeness?: Closeness,
): MatchScore | null {
  if (!mayMatch(need.document, technology)) return null
  const byWords = wordsReasons(need, text)
  const byMeaning = meaningReasons(closeness, byWords[0]?.points ?? 0)
  if (byWords.length + byMeaning.length === 0) return null
  const reasons = [...byWords, ...byMeaning, ...fieldReasons(need.document, technology, now)]
  const rounded = reasons
    .map((reason) => ({ ...reason, points: Math.round(reason.points * 10) / 10 }))
    .sort((a, b) => b.points - a.points)
  const score = rounded.reduce((sum, reason) => sum + reason.points, 0)
  return { score: Math.round(score * 10) / 10, reasons: rounded }
}

function wordsReasons(need: PreparedNeed, text: ReadText): MatchReason[] {
  const share = need.shareOf(text)
  if (share < LEAST_SHARE) return []
  const words = wordsInCommon(need, contentOf(text), false)
  const english = wordsInCommon(need, contentOf(text), true)
  if (words.length === 0 && english.length === 0) return []
  const worth = points.words * Math.min(1, share / FULL_SHARE)
  return [{ code: 'words', points: worth, params: { words, english } }]
}

/** What means the same counts for words that are not shared: both together bring what words can. */
function meaningReasons(closeness: Closeness | undefined, forWords: number): MatchReason[] {
  if (!closeness || closeness.score < closeness.least) return []
  const beyond = (closeness.score - closeness.least) / (1 - closeness.least || 1)
  const worth = points.meaning * Math.min(1, JUST_CLOSE + beyond)
  const left = Math.min(worth, points.words - forWords)
  const params = { closeness: Math.round(closeness.score * 100) / 100 }
  return left >= 1 ? [{ code: 'meaning', points: left, params }] : []
}

/** Words that the two share, or that mean the same by the list of words. */
function wordsInCommon(need: PreparedNeed, text: TextContent, english: boolean): string[] {
  const parts = need.parts.filter((part) => (part.english ?? false) === english)
  const links = need.profile.related.links.filter((link) => link.english === english)
  const same = sharedWords(parts, need.profile, text)
  return [...same, ...linkedWords(links, text)].slice(0, MOST_WORDS)
}

/** Which share of what the profile tells is in a text; one of mean length with all of it has 1. */
export function sharedShare(
  profile: TextProfile,
  statistics: CorpusStatistics,
  analyser: Analyser,
): (text: ReadText) => number {
  let most = 0
  for (const word of profile.words) most += word.baseTells + word.exactTells
  for (const tells of profile.pairs.values()) most += tells
  const score = textScorer(profile, statistics, analyser)
  return (text) => (most === 0 ? 0 : score(text) / most)
}

function fieldReasons(
  need: ListingDocument,
  technology: ListingDocument,
  now: Date,
): MatchReason[] {
  const reasons: MatchReason[] = []
  const common = need.fields.filter((code) => technology.fields.includes(code))
  const field = common.at(-1)
  if (field !== undefined) {
    const exact = field === need.fields.at(-1)
    reasons.push({
      code: 'field',
      points: exact ? points.field : points.field / 2,
      params: { field, exact },
    })
  }
  if (need.trl !== null && technology.trl !== null) {
    const params = { trl: technology.trl, wanted: need.trl }
    reasons.push({ code: 'readiness', points: points.readiness, params })
  }
  if (need.priceTop !== null && technology.price !== null) {
    const params = { price: technology.price, budget: need.priceTop }
    reasons.push({ code: 'budget', points: points.budget, params })
  }
  const forms = need.transferForms.filter((form) => technology.transferForms.includes(form))
  if (forms.length > 0)
    reasons.push({ code: 'transfer', points: points.transfer, params: { forms } })
  const place = need.places.find((code) => technology.places.includes(code))
  if (place !== undefined) reasons.push({ code: 'place', points: points.place, params: { place } })
  const priorities = need.priorities.filter((code) => technology.priorities.includes(code))
  if (priorities.length > 0) {
    reasons.push({ code: 'priority', points: points.priority, params: { priorities } })
  }
  if (now.getTime() - technology.freshAt <= FRESH_DAYS * DAY_MS) {
    reasons.push({ code: 'fresh', points: points.fresh, params: {} })
  }
  return reasons
}
