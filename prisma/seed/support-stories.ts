import { PDFDocument } from 'pdf-lib'
import type { Actor } from '#app/domain/accounts/actor'
import type { Context } from '#app/domain/context'
import { setBudget } from '#app/domain/programmes/index.server'
import {
  addPaper,
  savePage,
  startApplication,
  submitApplication,
} from '#app/domain/support-applications/index.server'
import {
  addInvoice,
  passSettlement,
  payGrant,
  prepareContract,
  recordAcceptance,
  sendSettlement,
  signContract,
  writeAcceptance,
} from '#app/domain/support-grants/index.server'
import {
  acceptReceipt,
  concludeCouncil,
  conveneCouncil,
  decideApplication,
  declareConflict,
  nameReviewer,
  scoreApplication,
  screenApplication,
} from '#app/domain/support-reviews/index.server'
import { localDay } from '#app/domain/taxonomy/dates'
import type { Database } from '#app/platform/db/client.server'
import type { StaffRole } from '#app/platform/db/generated/enums'
import type { FileStorage } from '#app/platform/files/file-storage.server'
import { budgets, type SupportStory, supportStories } from './content/stories/support'
import { ownerOf } from './disclosure'
import { daysBefore, personId } from './identity'
import { staff } from './late-deals'
import { programmeId } from './programmes'

interface Teller {
  db: Database
  files: FileStorage
  /** Somebody at an instant so many days ago. */
  as: (actor: Actor, ago: number) => Context
  holder: (mail: string, role: StaffRole) => ReturnType<typeof staff>
  paper: (name: string) => Promise<File>
  day: (ago: number) => string
}

const version = async (db: Database, number: string) =>
  (await db.supportApplication.findUniqueOrThrow({ where: { number } })).version

const grantVersion = async (db: Database, number: string) =>
  (await db.supportGrant.findFirstOrThrow({ where: { application: { number } } })).version

/** From the first page to the receipt. @returns id and receipt number */
async function apply({ db, files, as, paper }: Teller, story: SupportStory) {
  const { organisation, programme, pages, papers, ago } = story
  const ctx = as(await ownerOf(db, organisation), ago)
  const id = await startApplication(ctx, programme, {})
  for (const [page, input] of Object.entries(pages)) await savePage(ctx, id, page, input)
  for (const [code, name] of Object.entries(papers)) {
    await addPaper(ctx, files, id, { paper: code, file: await paper(name) })
  }
  return { id, number: await submitApplication(ctx, id) }
}

/** Receipt check and screening by the officer. */
async function examine({ db, as, holder }: Teller, number: string, ago: number): Promise<void> {
  const officer = await holder('hotro', 'support_officer')
  const at = (days: number) => as(officer, days)
  const seen = async () => ({ version: await version(db, number) })
  await nameReviewer(at(ago), number, { ...(await seen()), officer: officer.userId })
  await acceptReceipt(at(ago - 0.5), number, (await seen()).version)
  const found = {
    eligible: 'yes',
    words: 'Đủ điều kiện của chương trình; giấy tờ đầy đủ.',
  } as const
  await screenApplication(at(ago - 1), number, { ...(await seen()), ...found })
}

const experts = ['chuyengia1', 'chuyengia2']

/** The council is called; so many of its members score, and once all have, the officer writes the minutes. */
async function council(teller: Teller, number: string, { council: seats, ago }: SupportStory) {
  if (!seats) return
  const { db, as, holder } = teller
  const officer = await holder('hotro', 'support_officer')
  const at = (days: number) => as(officer, days)
  const members = experts.map(personId)
  await conveneCouncil(at(ago - 2), number, { version: await version(db, number), members })
  for (const [index, points] of seats.points.entries()) {
    const mail = experts[index] ?? ''
    const expert = as(await holder(mail, 'expert'), ago - 3)
    await declareConflict(expert, number, { conflict: 'no' })
    const scores = Object.entries(points).map(([code, value]) => ({ code, points: value }))
    await scoreApplication(expert, number, { points: scores, words: seats.remarks[index] ?? '' })
  }
  if (!seats.minutes) return
  await concludeCouncil(at(ago - 4), number, {
    version: await version(db, number),
    proposal: 'support',
    words: seats.minutes,
  })
}

async function decide({ db, as, holder }: Teller, number: string, story: SupportStory) {
  const { decision, ago } = story
  if (!decision) return
  const head = as(await holder('lanhdao', 'head_of_department'), ago - 5)
  await decideApplication(head, number, { ...decision, version: await version(db, number) })
}

/** From the contract to acceptance, and for some to the last payment. */
async function grant(teller: Teller, id: string, number: string, story: SupportStory) {
  const { grant: seed, ago, organisation } = story
  if (!seed) return
  const { db, files, as, holder, paper, day } = teller
  const officer = await holder('hotro', 'support_officer')
  const at = (days: number) => as(officer, days)
  const { contract, acceptance } = seed
  const signed = ago - seed.signedAfter
  const accepted = ago - seed.acceptedAfter
  await prepareContract(at(signed), files, number, {
    ...contract,
    version: 0,
    endsOn: day(accepted - 30),
  })
  await signContract(at(signed), files, number, {
    version: await grantVersion(db, number),
    signedOn: day(signed),
    file: await paper('hop-dong-da-ky'),
  })
  await writeAcceptance(at(accepted), files, number, {
    version: await grantVersion(db, number),
    ...acceptance,
  })
  await recordAcceptance(at(accepted), files, number, {
    version: await grantVersion(db, number),
    acceptedOn: day(accepted),
    file: await paper('nghiem-thu-da-ky'),
  })
  if (!seed.paidAfter) return
  const own = as(await ownerOf(db, organisation), accepted - 2)
  await addInvoice(own, files, id, await paper('hoa-don'))
  await sendSettlement(own, id, await grantVersion(db, number))
  await passSettlement(at(accepted - 4), number, await grantVersion(db, number))
  const paid = ago - seed.paidAfter
  await payGrant(as(await holder('taichinh', 'finance_officer'), paid), number, {
    version: await grantVersion(db, number),
    amount: acceptance.amount,
    paidOn: day(paid),
    reference: `UNC-${number}`,
  })
}

/**
 * Tells the stories of the demo's applications by the exchange's own use cases: one before its council, of which one
 * member has scored; one refused; one approved whose contract is yet to be written; one accepted; one paid. Sets the
 * year's budgets too.
 */
export async function seedSupportStories(
  db: Database,
  files: FileStorage,
  now: Date,
): Promise<void> {
  const document = await PDFDocument.create()
  document.addPage().drawText('Ban minh hoa / Sample')
  const bytes = await document.save()
  const teller: Teller = {
    db,
    files,
    as: (actor, ago) => ({ db, actor, now: daysBefore(now, ago), requestId: 'seed' }),
    holder: (mail, role) => staff(db, mail, role),
    paper: async (name) => new File([Buffer.from(bytes)], `${name}.pdf`),
    day: (ago) => localDay(daysBefore(now, ago)),
  }
  const head = teller.as(await teller.holder('lanhdao', 'head_of_department'), 60)
  const thisYear = Number(localDay(now).slice(0, 4))
  for (const { programme, amount, source } of budgets) {
    const id = programmeId(programme)
    for (const year of [thisYear - 1, thisYear]) {
      const { version: seen } = await db.programme.findUniqueOrThrow({ where: { id } })
      await setBudget(head, id, { version: seen, year, amount, source: `${source}/${year}` })
    }
  }
  for (const story of supportStories) {
    const { id, number } = await apply(teller, story)
    await examine(teller, number, story.ago)
    await council(teller, number, story)
    await decide(teller, number, story)
    await grant(teller, id, number, story)
  }
}
