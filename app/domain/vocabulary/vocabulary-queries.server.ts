import { notFound } from '#app/platform/http/domain-error'
import { createAnalyser } from '#app/platform/search/text/analyser'
import { foldMarks } from '#app/platform/search/text/normalise'
import { STOP_WORDS } from '#app/platform/search/text/stop-words'
import type { Context } from '../context'
import { isUuid } from '../is-uuid'
import { dayAsDate, localDay } from '../taxonomy/dates'
import { stretchesOf } from './find-phrases'
import { otherWordings } from './other-wordings'
import type { WordGroupFilter } from './vocabulary-schemas'
import { asKeeper, type KeptWords } from './word-group-record.server'
import { wordListOn } from './word-list-in-force.server'

/** Groups on one page of the list. */
export const groupsPerPage = 30

const analyser = createAnalyser(STOP_WORDS)
const plain = (text: string) => foldMarks(text.normalize('NFC')).toLowerCase()

/** Whether a group holds on a day, has ended, or is still to come. */
export type GroupState = 'inForce' | 'ended' | 'coming'

function stateOn(day: Date, row: { validFrom: Date; validTo: Date | null }): GroupState {
  if (row.validTo !== null && row.validTo < day) return 'ended'
  return row.validFrom > day ? 'coming' : 'inForce'
}

const shown = {
  id: true,
  kind: true,
  vi: true,
  en: true,
  broaderVi: true,
  broaderEn: true,
  note: true,
  validFrom: true,
  validTo: true,
  version: true,
} as const

/** Groups by the filter, those that were changed last first; words are found with or without marks. */
export async function listWordGroups(ctx: Context, { q, kind, state, page }: WordGroupFilter) {
  asKeeper(ctx)
  const today = dayAsDate(localDay(ctx.now))
  const rows = await ctx.db.wordGroup.findMany({
    ...(kind ? { where: { kind } } : {}),
    orderBy: [{ updatedAt: 'desc' }, { code: 'asc' }],
    select: shown,
  })
  const groups = rows
    .map((row) => ({ ...row, state: stateOn(today, row) }))
    .filter((row) => state === undefined || row.state === state)
    .filter(({ vi, en, broaderVi, broaderEn }) =>
      [...vi, ...en, ...broaderVi, ...broaderEn].some((term) => plain(term).includes(plain(q))),
    )
  const from = (page - 1) * groupsPerPage
  return { total: groups.length, groups: groups.slice(from, from + groupsPerPage) }
}

/**
 * A group with what it said before, newest first.
 * @throws DomainError not found
 */
export async function wordGroup(ctx: Context, id: string) {
  asKeeper(ctx)
  const group = isUuid(id)
    ? await ctx.db.wordGroup.findUnique({
        where: { id },
        select: {
          ...shown,
          source: true,
          createdAt: true,
          history: { orderBy: [{ createdAt: 'desc' }, { id: 'desc' }] },
        },
      })
    : null
  if (!group) throw notFound()
  const names = await ctx.db.user.findMany({
    where: { id: { in: group.history.flatMap(({ actorId }) => actorId ?? []) } },
    select: { id: true, name: true },
  })
  const { history, ...rest } = group
  return {
    ...rest,
    state: stateOn(dayAsDate(localDay(ctx.now)), group),
    history: history.map(({ id: entry, action, createdAt, actorId, words }) => ({
      id: entry,
      action,
      createdAt,
      words: words as unknown as KeptWords,
      actorName: names.find((person) => person.id === actorId)?.name ?? null,
    })),
  }
}

/** What the list makes of words that somebody types: the phrases it knows and the other wordings. */
export async function tryWords(ctx: Context, text: string) {
  asKeeper(ctx)
  const list = await wordListOn(ctx.db, ctx.now)
  const phrases = stretchesOf(text, list).flatMap(({ text: written, phrase }) =>
    phrase ? [{ text: written, alternatives: phrase.alternatives }] : [],
  )
  return {
    phrases: [...new Map(phrases.map((each) => [each.text, each])).values()],
    wordings: otherWordings(text, list, analyser, 'all'),
  }
}
