import { Readable } from 'node:stream'
import type { FileStorage } from '#app/platform/files/file-storage.server'
import { forbidden, notFound } from '#app/platform/http/domain-error'
import type { Context } from '../context'
import { isDealNumber } from '../deals/deal'
import { refusalToAct, roleIn } from '../deals/deal-policy'
import { localDay } from '../taxonomy/dates'
import { builtInTemplate } from './built-in-templates.server'
import {
  builtInVersion,
  dealPaperKinds,
  type PaperKind,
  type PaperLanguage,
  paperFileName,
  paperKinds,
  paperLanguages,
} from './paper'

async function readDeal({ db, actor }: Context, number: string | undefined) {
  const deal =
    number && isDealNumber(number)
      ? await db.deal.findUnique({ where: { number }, include: { contract: true } })
      : null
  const role = deal && roleIn(actor, deal)
  if (!deal || !role || role === 'staff') throw notFound()
  return { deal, refusal: deal.stage === 'terminated' ? 'dealEnded' : refusalToAct(actor, role) }
}

async function namesOf({ db }: Context, ids: readonly string[]): Promise<Map<string, string>> {
  const users = await db.user.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, name: true },
  })
  return new Map(users.map(({ id, name }) => [id, name]))
}

/**
 * The papers made of a deal, the newest first.
 * @throws DomainError not-found for everybody but its parties
 */
export async function dealPapers(ctx: Context, number: string | undefined) {
  const { deal, refusal } = await readDeal(ctx, number)
  const rows = await ctx.db.dealPaper.findMany({
    where: { dealId: deal.id },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    include: { docx: { include: { file: true } }, pdf: { include: { file: true } } },
  })
  const people = await namesOf(
    ctx,
    rows.map(({ makerId }) => makerId),
  )
  return {
    number: deal.number,
    title: deal.title,
    mayMake: refusal === null,
    papers: rows.map(({ docx, pdf, makerId, ...row }) => ({
      id: row.id,
      kind: row.kind,
      language: row.language,
      templateVersion: row.templateVersion,
      contentHash: row.contentHash,
      dealVersion: row.dealVersion,
      side: row.side,
      createdAt: row.createdAt,
      maker: people.get(makerId) ?? null,
      docx: { id: docx.id, sha256: docx.file.sha256 },
      pdf: { id: pdf.id, sha256: pdf.file.sha256 },
    })),
  }
}

/**
 * What the form of a paper begins with.
 * @throws DomainError not-found, or forbidden where the reader may not make papers
 */
export async function paperForm(
  ctx: Context,
  number: string | undefined,
  kind: string | undefined,
) {
  const { deal, refusal } = await readDeal(ctx, number)
  const known = dealPaperKinds.find((name) => name === kind)
  if (!known) throw notFound()
  if (refusal) throw forbidden(refusal)
  const foreign = deal.contract?.direction && deal.contract.direction !== 'domestic'
  const language: PaperLanguage = foreign ? 'bilingual' : 'vi'
  return {
    number: deal.number,
    title: deal.title,
    version: deal.version,
    kind: known,
    start: { language, heldOn: localDay(ctx.now) },
  }
}

/** The templates of every paper: the one in use and those before it. The caller checks that the reader is staff. */
export async function templateList(ctx: Context) {
  const rows = await ctx.db.paperTemplate.findMany({
    orderBy: { version: 'desc' },
    include: { file: { select: { name: true, sha256: true } } },
  })
  const people = await namesOf(
    ctx,
    rows.map(({ uploadedById }) => uploadedById),
  )
  return paperKinds.flatMap((kind) =>
    paperLanguages.map((language) => ({
      kind,
      language,
      versions: [
        ...rows
          .filter((row) => row.kind === kind && row.language === language)
          .map(({ version, note, createdAt, uploadedById, file }) => ({
            version,
            note,
            createdAt,
            by: people.get(uploadedById) ?? null,
            sha256: file.sha256,
          })),
        { version: builtInVersion, note: null, createdAt: null, by: null, sha256: null },
      ],
    })),
  )
}

/**
 * Opens one version of a template. The caller checks that the reader is staff.
 * @throws DomainError not-found
 */
export async function openTemplateFile(
  { db }: Context,
  files: FileStorage,
  params: { kind?: string; language?: string; version?: string },
): Promise<{ stream: Readable; name: string; size: number; mediaType: string }> {
  const kind = paperKinds.find((name): name is PaperKind => name === params.kind)
  const language = paperLanguages.find((name) => name === params.language)
  const version = Number(params.version)
  if (!kind || !language || !Number.isSafeInteger(version) || version > 1_000_000) throw notFound()
  const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  const name = `${paperFileName(kind, `${language}-${version}`)}.docx`
  if (version === builtInVersion) {
    const bytes = await builtInTemplate(kind, language)
    return { stream: Readable.from([bytes]), name, size: bytes.byteLength, mediaType }
  }
  const row = await db.paperTemplate.findUnique({
    where: { kind_language_version: { kind, language, version } },
    include: { file: true },
  })
  if (!row) throw notFound()
  return { stream: await files.read(row.file.key), name, size: row.file.size, mediaType }
}
