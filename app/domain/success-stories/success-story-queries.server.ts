import type { Locale } from '#app/locales/locale'
import { notFound } from '#app/platform/http/domain-error'
import type { Context } from '../context'
import { isDealNumber } from '../deals/deal'
import { roleIn } from '../deals/deal-policy'
import { organisationNames } from '../deals/index.server'
import { linkSelect, listingLink } from '../deals/listing-link'
import { type ListPage, pageCount, pageWindow } from '../list-page'
import { consentOf } from './success-story'
import { refusalToAgree, refusalToWithdraw, refusalToWrite } from './success-story-policy'

/** Stories on the page of a technology. */
const MOST_OF_TECHNOLOGY = 3

const sides = ['provider', 'seeker'] as const

/**
 * The page on which the story of a deal is written and agreed to.
 * @throws DomainError not-found for everybody but the deal's parties and staff
 */
export async function storyPage(
  { db, actor }: Context,
  number: string | undefined,
  locale: Locale,
) {
  const deal =
    number && isDealNumber(number)
      ? await db.deal.findUnique({
          where: { number },
          include: {
            ...{ technology: { select: linkSelect }, need: { select: linkSelect } },
            successStory: {
              include: {
                texts: { orderBy: { version: 'desc' }, take: 1 },
                consents: { orderBy: { createdAt: 'asc' } },
              },
            },
          },
        })
      : null
  const role = deal && roleIn(actor, deal)
  if (!deal || !role) throw notFound()
  const { successStory: story, stage } = deal
  const version = story?.version ?? 0
  const names = await organisationNames(db, [deal.providerId, deal.seekerId], locale)
  const consents = sides.map((side) => {
    const word = consentOf(story?.consents ?? [], side, version)
    return {
      side,
      organisation: names.get(deal[`${side}Id`])?.name ?? '…',
      word: word ? { name: word.name, at: word.createdAt } : null,
    }
  })
  const seen = { role, stage }
  const own = consents.find(({ side }) => side === role)
  const [text] = story?.texts ?? []
  return {
    number: deal.number,
    title: listingLink(deal, locale, deal.title).title,
    role,
    version,
    publishedAt: story?.publishedAt ?? null,
    text: text && {
      title: text.title,
      body: text.body,
      titleEn: text.titleEn,
      bodyEn: text.bodyEn,
    },
    consents,
    refusal: refusalToWrite(actor, seen),
    mayAgree: Boolean(text) && !own?.word && refusalToAgree(actor, seen) === null,
    mayWithdraw: Boolean(own?.word) && refusalToWithdraw(actor, seen) === null,
  }
}

export type StoryPage = Awaited<ReturnType<typeof storyPage>>

/** A story as the public reads it; its words are in `lang`. */
export interface PublicStory {
  number: string
  title: string
  body: string
  lang: 'vi' | 'en'
  publishedAt: Date
  technology: { title: string; slug: string | null }
  parties: { side: 'provider' | 'seeker'; name: string; slug: string }[]
}

/** Ids of the public stories, the latest first. A party that is suspended stands for nothing on public pages. */
async function publicIds({ db }: Context, technologyId: string | null): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT s.id FROM success_story s JOIN deal d ON d.id = s."dealId"
      JOIN organisation p ON p.id = d."providerId" AND p.status IN ('verified', 'merged')
      JOIN organisation q ON q.id = d."seekerId" AND q.status IN ('verified', 'merged')
    WHERE s."publishedAt" IS NOT NULL
      AND (${technologyId}::uuid IS NULL OR d."technologyId" = ${technologyId}::uuid)
    ORDER BY s."publishedAt" DESC, s.id`
  return rows.map(({ id }) => id)
}

async function readStories(
  { db }: Context,
  locale: Locale,
  ids: readonly string[],
): Promise<PublicStory[]> {
  if (ids.length === 0) return []
  const rows = await db.successStory.findMany({
    where: { id: { in: [...ids] } },
    orderBy: [{ publishedAt: 'desc' }, { id: 'asc' }],
    include: {
      texts: { orderBy: { version: 'desc' }, take: 1 },
      deal: { include: { technology: { select: linkSelect } } },
    },
  })
  const parties = rows.flatMap(({ deal }) => [deal.providerId, deal.seekerId])
  const names = await organisationNames(db, parties, locale)
  return rows.flatMap(({ publishedAt, texts: [text], deal }): PublicStory[] => {
    if (!text || !publishedAt) return []
    const english = locale === 'en' && text.titleEn !== null && text.bodyEn !== null
    return [
      {
        number: deal.number,
        title: english ? (text.titleEn ?? '') : text.title,
        body: english ? (text.bodyEn ?? '') : text.body,
        lang: english ? 'en' : 'vi',
        publishedAt,
        technology: listingLink({ technology: deal.technology, need: null }, locale, deal.title),
        parties: sides.map((side) => {
          const { name = '…', slug = '' } = names.get(deal[`${side}Id`]) ?? {}
          return { side, name, slug }
        }),
      },
    ]
  })
}

/** The stories that both parties have agreed to, the latest first. */
export async function publicStories(
  ctx: Context,
  locale: Locale,
  page: number,
): Promise<ListPage<PublicStory>> {
  const ids = await publicIds(ctx, null)
  const { skip, take } = pageWindow(page)
  const items = await readStories(ctx, locale, ids.slice(skip, skip + take))
  return { items, total: ids.length, page, pages: pageCount(ids.length) }
}

/** The public stories of what came of a technology, the latest of them. */
export async function storiesOfTechnology(
  ctx: Context,
  technologyId: string,
  locale: Locale,
): Promise<PublicStory[]> {
  const ids = await publicIds(ctx, technologyId)
  return readStories(ctx, locale, ids.slice(0, MOST_OF_TECHNOLOGY))
}
