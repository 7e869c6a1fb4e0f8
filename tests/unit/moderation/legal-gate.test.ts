import { describe, expect, it } from 'vitest'
import { classByGrounds, legalRefusal } from '#app/domain/moderation/legal-gate'
import { secondPersonReason } from '#app/domain/moderation/two-persons'
import { legalClasses } from '#app/domain/technologies/technology'

describe('classByGrounds', () => {
  it.each([
    [[], 'normal'],
    [['encouraged'], 'encouraged'],
    [['encouraged', 'restricted'], 'restricted'],
    [['restricted', 'prohibited', 'encouraged'], 'prohibited'],
  ])('of %j is %s', (grounds, found) => {
    expect(classByGrounds(grounds)).toBe(found)
  })
})

describe('legalRefusal', () => {
  const note = 'Điều 10 khoản 1 điểm c'

  it.each([
    ['normal', [], undefined, null],
    ['normal', ['encouraged'], undefined, null],
    ['encouraged', ['encouraged'], undefined, null],
    ['encouraged', [], undefined, 'legalGroundsNeeded'],
    ['encouraged', ['encouraged', 'restricted'], note, 'checklistSaysRestricted'],
    ['normal', ['restricted'], note, 'checklistSaysRestricted'],
    ['restricted', ['restricted'], note, null],
    ['restricted', ['restricted'], undefined, 'legalNoteNeeded'],
    ['restricted', [], note, 'legalGroundsNeeded'],
    ['restricted', ['prohibited'], note, 'checklistSaysProhibited'],
    ['prohibited', ['prohibited'], note, null],
    ['prohibited', ['restricted'], note, 'legalGroundsNeeded'],
    ['prohibited', ['prohibited'], undefined, 'legalNoteNeeded'],
    [undefined, ['restricted'], note, 'legalClassNeeded'],
  ] as const)('of %s on grounds %j with note %s is %s', (legalClass, grounds, words, refusal) => {
    expect(legalRefusal({ legalClass, grounds, note: words })).toBe(refusal)
  })

  it('lets no class stand that is milder than its grounds', () => {
    for (const legalClass of legalClasses) {
      const refusal = legalRefusal({ legalClass, grounds: ['prohibited'], note })
      expect(refusal === null).toBe(legalClass === 'prohibited')
    }
  })
})

describe('secondPersonReason', () => {
  const limit = 10_000_000_000n

  it.each([
    ['normal', null, null],
    ['normal', limit, null],
    ['normal', limit + 1n, 'value'],
    [null, limit + 1n, 'value'],
    [null, 0n, null],
    ['restricted', null, 'restricted'],
    ['restricted', limit + 1n, 'restricted'],
    ['encouraged', limit - 1n, null],
  ] as const)('of %s worth %s is %s', (legalClass, value, reason) => {
    expect(secondPersonReason(legalClass, value, limit)).toBe(reason)
  })
})
