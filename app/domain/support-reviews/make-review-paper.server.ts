import { Readable } from 'node:stream'
import type { FileStorage } from '#app/platform/files/file-storage.server'
import { notFound } from '#app/platform/http/domain-error'
import type { Context } from '../context'
import { fillPaper, type PaperData, wordMediaType } from '../papers/index.server'
import {
  type PaperLanguage,
  paperFileName,
  paperFormats,
  paperLanguages,
  type ReviewPaperKind,
  reviewPaperKinds,
} from '../papers/paper'
import { noteReadOf } from '../record/index.server'
import type { ApplicationView } from '../support-applications/index.server'
import { figureOn, labelsOf, provinceNameOn } from '../taxonomy/index.server'
import { councilSeat } from './council-queries.server'
import { decisionData, headData, minutesData, sizeData } from './review-paper-data'
import { councilView, findRow, nameLookup, ownReview, staffReview } from './review-queries.server'

/** Who asks for a paper: the applicant's people, the department, or a member of the council. */
export type PaperReader =
  | { own: string | undefined }
  | { staff: string | undefined }
  | { seat: string | undefined }

/** What an address names of a paper. */
export interface PaperAsked {
  kind?: string | undefined
  language?: string | undefined
  format?: string | undefined
}

const titles: Record<ReviewPaperKind, string> = {
  support_size: 'Tờ khai quy mô doanh nghiệp',
  support_minutes: 'Biên bản hội đồng',
  support_decision: 'Thông báo quyết định hỗ trợ',
}

/** The application, where the reader may see the paper of it: minutes are the department's and the council's own. */
async function readable(ctx: Context, reader: PaperReader, kind: ReviewPaperKind) {
  if ('own' in reader) {
    if (kind === 'support_minutes') throw notFound()
    return (await ownReview(ctx, reader.own)).application
  }
  if ('staff' in reader) return (await staffReview(ctx, reader.staff)).application
  const { application, council } = await councilSeat(ctx, reader.seat)
  const open = kind === 'support_size' || (kind === 'support_minutes' && council !== null)
  if (!application || !open) throw notFound()
  return application
}

type Row = NonNullable<Awaited<ReturnType<typeof findRow>>>

async function minutesOf(ctx: Context, application: ApplicationView, row: Row) {
  const { council } = row
  if (!council?.concludedAt) throw notFound()
  const { members, concludedById, concludedAt } = council
  const nameOf = await nameLookup(ctx, [concludedById, ...members.map(({ userId }) => userId)])
  const view = councilView(council, nameOf, application.content.panel.independentPercent)
  return { day: concludedAt, data: minutesData(application, view, nameOf(concludedById)) }
}

async function decisionOf(ctx: Context, application: ApplicationView, row: Row) {
  const decision = row.decisions.at(-1)
  if (!decision) throw notFound()
  const { round, decidedById, decidedAt, reasonCodes } = decision
  const [nameOf, vi, en] = await Promise.all([
    nameLookup(ctx, [decidedById]),
    labelsOf(ctx.db, 'support-refusal', 'vi'),
    labelsOf(ctx.db, 'support-refusal', 'en'),
  ])
  const days = round === 'first' ? 'support-appeal-days' : 'support-second-appeal-days'
  const facts = {
    ...decision,
    reasons: reasonCodes.map((code) => ({ vi: vi[code] ?? code, en: en[code] ?? code })),
    decidedBy: nameOf(decidedById),
    appealDays: await figureOn(ctx.db, days, decidedAt),
  }
  return { day: decidedAt, data: decisionData(application, facts) }
}

async function contentOf(
  ctx: Context,
  application: ApplicationView,
  kind: ReviewPaperKind,
): Promise<{ day: Date; data: PaperData }> {
  const row = await findRow(ctx, { id: application.id })
  if (!row?.submittedAt) throw notFound()
  if (kind === 'support_minutes') return minutesOf(ctx, application, row)
  if (kind === 'support_decision') return decisionOf(ctx, application, row)
  return { day: row.submittedAt, data: sizeData(application) }
}

/**
 * Makes a paper on the review of an application from the template in use: the enterprise's declaration of its size,
 * the council's minutes, or the notice of the newest decision. What they say is fixed, so that they are made whenever
 * they are asked for.
 * @param asked with the province that the exchange serves: its place has the name that it had on the paper's day
 * @throws DomainError not-found where there is none, or it is not for the reader
 */
export async function makeReviewPaper(
  ctx: Context,
  files: FileStorage,
  reader: PaperReader,
  asked: PaperAsked & { province: string },
): Promise<{ stream: Readable; name: string; mediaType: string; size: number }> {
  const kind = reviewPaperKinds.find((each) => each === asked.kind)
  const language: PaperLanguage | undefined = paperLanguages.find((each) => each === asked.language)
  const format = paperFormats.find((each) => each === asked.format)
  if (!kind || !language || !format) throw notFound()
  const application = await readable(ctx, reader, kind)
  const { day, data } = await contentOf(ctx, application, kind)
  const place = await provinceNameOn(ctx.db, asked.province, day)
  const number = application.number ?? ''
  const made = await fillPaper(ctx.db, files, {
    kind,
    language,
    data: { ...headData(application, place, day), ...data },
    title: titles[kind],
    about: { number, version: application.version },
    formats: [format],
  })
  const bytes = made.files[format]
  const file = {
    name: `${paperFileName(kind, number)}${language === 'vi' ? '' : '-vi-en'}.${format}`,
    mediaType: format === 'pdf' ? 'application/pdf' : wordMediaType,
    size: bytes.byteLength,
  }
  const subject = { kind: 'support-application', subjectId: application.id } as const
  await noteReadOf(ctx, { ...subject, source: 'support_application' }, file)
  return { ...file, stream: Readable.from([bytes]) }
}
