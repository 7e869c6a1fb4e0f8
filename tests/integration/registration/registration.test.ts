import { describe, expect, it } from 'vitest'
import type { Person } from '#app/domain/accounts/actor'
import { moveDeal } from '#app/domain/deals/move-deal.server'
import { answerRegistration } from '#app/domain/registration/answer-registration.server'
import { registrationDesk } from '#app/domain/registration/registration-desk-queries.server'
import { registrationPage } from '#app/domain/registration/registration-queries.server'
import type { AnswerRegistrationInput } from '#app/domain/registration/registration-schemas'
import { stateFacts } from '#app/domain/registration/state-facts.server'
import {
  submitRegistration,
  withdrawRegistration,
} from '#app/domain/registration/submit-registration.server'
import { contextOf, emittedEvents } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'
import { createPerson } from '#tests/support/factories/accounts'
import { openDeal, refusalOf } from '#tests/support/factories/deals'
import { createMember, createVerifiedOwner } from '#tests/support/factories/organisations'
import { signedDeal, stateFacts as stateFunded } from '#tests/support/factories/registration'

const whole = ['application', 'contract'] as const
const appraiser = () => createPerson({ staffRoles: ['appraiser'] })
const versionOf = async () => (await testDatabase().registration.findFirst())?.version ?? 0

async function submit(by: Person, number: string, now?: Date) {
  return submitRegistration(contextOf(by, now), number, {
    version: await versionOf(),
    dossier: [...whole],
  })
}

async function answer(by: Person, number: string, input: Partial<AnswerRegistrationInput>) {
  const { answer = 'register', ...rest } = input
  return answerRegistration(contextOf(by), number, { version: await versionOf(), answer, ...rest })
}

const certificate = { certificateNumber: '12/GCN-SKHCN', certificateOn: '2026-02-02' }

describe('a registration', () => {
  it('goes from the dossier to the certificate, with which the contract takes effect', async () => {
    const { provider, seeker, number } = await signedDeal()
    const staff = await appraiser()
    const page = (by: Person) => registrationPage(contextOf(by), number, 'vi')
    expect(await page(seeker)).toMatchObject({
      duty: 'must',
      authority: 'Sở Khoa học và Công nghệ',
      registrant: 'seeker',
      status: 'not_started',
      may: ['submit'],
      fee: { amount: 5_000_000n },
      effect: { on: null, because: 'awaitsCertificate' },
    })
    expect((await page(provider)).may).toEqual([])
    await submit(seeker, number)
    expect((await page(staff)).may).toEqual(['askCompletion', 'askChanges', 'register', 'refuse'])
    await answer(staff, number, { answer: 'askCompletion', reason: 'Thiếu phụ lục thiết bị' })
    expect(await page(seeker)).toMatchObject({
      status: 'incomplete',
      reason: 'Thiếu phụ lục thiết bị',
      may: ['submit', 'withdraw'],
    })
    await submit(seeker, number)
    await answer(staff, number, { answer: 'register', ...certificate })
    expect(await page(provider)).toMatchObject({
      status: 'registered',
      certificate: { number: '12/GCN-SKHCN' },
      effect: { on: new Date('2026-02-02'), because: 'certificate' },
      may: [],
    })
    expect(await testDatabase().deal.findFirstOrThrow()).toMatchObject({
      stage: 'registered',
      certificateNumber: '12/GCN-SKHCN',
    })
    const rows = await testDatabase().dealHistory.findMany({
      where: { kind: 'registration' },
      orderBy: { id: 'asc' },
    })
    expect(rows.map(({ changedFields, side }) => `${changedFields} ${side}`)).toEqual([
      'submitted seeker',
      'incomplete null',
      'submitted seeker',
      'registered null',
    ])
    const events = (await emittedEvents()).map(({ type }) => type)
    expect(events.filter((type) => type.startsWith('registration.'))).toEqual([
      'registration.submitted',
      'registration.answered',
      'registration.submitted',
      'registration.answered',
    ])
  })

  it('gives the authority three and five working days from when it has the dossier', async () => {
    const { seeker, number } = await signedDeal()
    await submit(seeker, number, new Date('2026-11-26T03:00:00Z'))
    const read = () => testDatabase().registration.findFirstOrThrow()
    expect(await read()).toMatchObject({
      caseCode: 'domestic-state',
      authorityCode: 'department',
      completionDueAt: new Date('2026-12-01T03:00:00Z'),
      decisionDueAt: new Date('2026-12-03T03:00:00Z'),
    })
    await answer(await appraiser(), number, { answer: 'askChanges', reason: 'Sửa Điều 5' })
    expect(await read()).toMatchObject({ decisionDueAt: null, status: 'needs_changes' })
    await submit(seeker, number, new Date('2026-12-30T03:00:00Z'))
    expect(await read()).toMatchObject({
      completionDueAt: new Date('2027-01-05T03:00:00Z'),
      decisionDueAt: new Date('2027-01-07T03:00:00Z'),
    })
  })

  it('is refused for a reason of the law, and may be sent in again or withdrawn', async () => {
    const { seeker, number } = await signedDeal()
    const staff = await appraiser()
    await submit(seeker, number)
    const refuse = (rest: object) => refusalOf(answer(staff, number, { answer: 'refuse', ...rest }))
    expect(await refuse({})).toBe('invalid reasonNeeded')
    expect(await refuse({ reason: 'x', reasonCode: 'mood' })).toBe('invalid unknownCode')
    expect(await refuse({ reason: 'Không có công nghệ', reasonCode: 'no-technology' })).toBe('done')
    expect((await registrationPage(contextOf(seeker), number, 'vi')).reason).toBe(
      'Hợp đồng không có đối tượng công nghệ, nội dung chuyển giao công nghệ: Không có công nghệ',
    )
    await submit(seeker, number)
    await withdrawRegistration(contextOf(seeker), number, await versionOf())
    expect((await registrationPage(contextOf(seeker), number, 'vi')).status).toBe('withdrawn')
    expect(await refuse({ reason: 'x', reasonCode: 'no-technology' })).toBe(
      'forbidden registrationMoved',
    )
  })

  it('needs a certificate that is no older than the contract and not of tomorrow', async () => {
    const { seeker, number } = await signedDeal()
    const staff = await appraiser()
    await submit(seeker, number)
    const give = (rest: object) => refusalOf(answer(staff, number, { answer: 'register', ...rest }))
    expect(await give({})).toBe('invalid certificateNeeded')
    expect(await give({ ...certificate, certificateOn: '2026-01-11' })).toBe(
      'invalid certificateDate',
    )
    expect(await give({ ...certificate, certificateOn: '2199-01-01' })).toBe(
      'invalid certificateDate',
    )
    expect(await give({ ...certificate, certificateOn: '2026-01-12' })).toBe('done')
  })

  it('starts only once the contract is signed, whole, and registrable', async () => {
    const { seeker, number } = await openDeal()
    expect(await refusalOf(submit(seeker, number))).toBe('forbidden notSignedYet')
    const half = { version: 0, dossier: ['application' as const] }
    const unknown = await signedDeal({ direction: 'domestic', restricted: false })
    expect(await refusalOf(submit(unknown.seeker, unknown.number))).toBe(
      'invalid registrationFactsMissing',
    )
    const restricted = await signedDeal({ restricted: true, direction: 'domestic' })
    expect(await refusalOf(submit(restricted.seeker, restricted.number))).toBe(
      'forbidden licenceInstead',
    )
    const ready = await signedDeal()
    expect(await refusalOf(submitRegistration(contextOf(ready.seeker), ready.number, half))).toBe(
      'invalid dossierIncomplete',
    )
  })

  it('is the registrant’s: the seeker’s, or the provider’s for a transfer abroad', async () => {
    const { provider, seeker, number } = await signedDeal({ ...stateFunded, direction: 'outbound' })
    expect(await refusalOf(submit(seeker, number))).toBe('forbidden stepNotYours')
    const viewer = await createMember(provider, 'viewer')
    expect(await refusalOf(submit(viewer, number))).toBe('forbidden viewerReadsOnly')
    expect(await refusalOf(submit(await appraiser(), number))).toBe('forbidden stepNotYours')
    expect(await refusalOf(submit(await createVerifiedOwner(), number))).toBe('not-found notFound')
    await submit(provider, number)
    expect(await registrationPage(contextOf(provider), number, 'vi')).toMatchObject({
      authority: 'Bộ Khoa học và Công nghệ',
      authorityToConfirm: true,
    })
  })

  it('is answered by appraisers and the head of department only', async () => {
    const { provider, seeker, number } = await signedDeal()
    await submit(seeker, number)
    const support = await createPerson({ staffRoles: ['support_officer'] })
    const finance = await createPerson({ staffRoles: ['finance_officer'] })
    const head = await createPerson({ staffRoles: ['head_of_department'] })
    const give = (by: Person) =>
      refusalOf(answer(by, number, { answer: 'register', ...certificate }))
    expect(await give(support)).toBe('forbidden forbidden')
    expect(await give(finance)).toBe('forbidden forbidden')
    expect(await give(seeker)).toBe('forbidden stepNotYours')
    expect(await give(provider)).toBe('forbidden stepNotYours')
    expect((await registrationPage(contextOf(support), number, 'vi')).may).toEqual([])
    expect(await give(head)).toBe('done')
  })

  it('is one at a time: of two who answer at once, one wins and the other is told', async () => {
    const { seeker, number } = await signedDeal()
    await submit(seeker, number)
    const [one, other] = [await appraiser(), await appraiser()]
    const version = await versionOf()
    const outcomes = await Promise.all([
      refusalOf(
        answerRegistration(contextOf(one), number, { version, answer: 'register', ...certificate }),
      ),
      refusalOf(
        answerRegistration(contextOf(other), number, {
          version,
          answer: 'askChanges',
          reason: 'x',
        }),
      ),
      refusalOf(withdrawRegistration(contextOf(seeker), number, version)),
    ])
    expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(1)
    for (const outcome of outcomes.filter((text) => text !== 'done')) {
      expect(outcome).toMatch(
        /^(conflict changedMeanwhile|forbidden (alreadyRegistered|registrationMoved))$/,
      )
    }
  })

  it('leaves the effect as agreed where the parties had begun to perform before registering freely', async () => {
    const free = { direction: 'domestic', restricted: false, stateCapital: false } as const
    const { provider, seeker, number } = await signedDeal(free)
    const { version } = await testDatabase().deal.findFirstOrThrow()
    const reason = 'Không bắt buộc đăng ký'
    await moveDeal(contextOf(provider), number, {
      intent: 'move',
      version,
      to: 'executing',
      reason,
    })
    await submit(seeker, number)
    await answer(await appraiser(), number, { answer: 'register', ...certificate })
    expect(await testDatabase().deal.findFirstOrThrow()).toMatchObject({
      stage: 'executing',
      certificateNumber: '12/GCN-SKHCN',
    })
    expect((await registrationPage(contextOf(seeker), number, 'vi')).effect).toEqual({
      on: new Date('2026-01-12'),
      because: 'concluded',
    })
  })
})

describe('the facts', () => {
  it('may be stated after signing, but not while the authority has the dossier', async () => {
    const { provider, seeker, number } = await signedDeal({})
    const state = async (by: Person, change = {}) => {
      const { version } = await testDatabase().deal.findFirstOrThrow()
      return stateFacts(contextOf(by), number, {
        intent: 'facts',
        version,
        direction: 'domestic',
        projectLevel: 'none',
        restricted: false,
        stateCapital: true,
        taskResultCertificate: false,
        defenceSecret: false,
        ...change,
      })
    }
    await state(provider)
    expect((await registrationPage(contextOf(seeker), number, 'vi')).duty).toBe('must')
    await submit(seeker, number)
    expect(await refusalOf(state(provider, { stateCapital: false }))).toBe(
      'forbidden dossierWithAuthority',
    )
    expect(await refusalOf(state(await appraiser()))).toBe('forbidden stepNotYours')
    await withdrawRegistration(contextOf(seeker), number, await versionOf())
    await state(seeker, { stateCapital: false })
    expect((await registrationPage(contextOf(seeker), number, 'vi')).duty).toBe('may')
  })
})

describe('what staff see', () => {
  it('is a desk with the most urgent first, without what the parties keep to themselves', async () => {
    const early = await signedDeal()
    const late = await signedDeal()
    await submitRegistration(contextOf(late.seeker), late.number, {
      version: 0,
      dossier: [...whole],
    })
    await submitRegistration(contextOf(early.seeker, new Date('2026-01-20')), early.number, {
      version: 0,
      dossier: [...whole],
    })
    const staff = await appraiser()
    const desk = await registrationDesk(contextOf(staff), 1)
    expect(desk.items.map(({ number, late }) => [number, late])).toEqual([
      [early.number, true],
      [late.number, false],
    ])
    expect((await registrationPage(contextOf(staff), early.number, 'vi')).fee).toEqual({
      amount: null,
      because: 'hidden',
    })
  })
})
