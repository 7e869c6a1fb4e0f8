import { describe, expect, it } from 'vitest'
import { deedOf } from '#app/domain/accounts/acting-deed'
import { StepSchema } from '#app/domain/listings/step-schemas'
import { needSections } from '#app/domain/needs/need'
import { technologySections } from '#app/domain/technologies/technology'
import vi from '#app/locales/vi'

const id = '0193a6d0-0000-7000-8000-000000000001'

describe('what staff did for somebody, in words', () => {
  it.each([
    ['/workspace/technologies/new', null, { deed: 'newTechnology', to: null }],
    ['/en/workspace/needs/new', null, { deed: 'newNeed', to: null }],
    ['/needs/can-may-say/interest', null, { deed: 'expressInterest', to: null }],
    ['/en/technologies/may-say/interest', null, { deed: 'expressInterest', to: null }],
    ['/theme', null, { deed: 'theme', to: null }],
    ['/stop-acting', null, { deed: 'stop', to: null }],
  ])('%s', (path, intent, done) => {
    expect(deedOf(path, intent)).toEqual(done)
  })

  it('leads to what it was done to', () => {
    const to = `/workspace/technologies/${id}`
    expect(deedOf(`/en${to}/edit/terms`, null)).toEqual({
      ...{ deed: 'editTechnology', section: 'terms', to },
    })
    expect(deedOf(to, 'withdraw')).toEqual({ deed: 'stepTechnology', step: 'withdraw', to })
    expect(deedOf(`${to}/edit/files`, 'remove')).toEqual({ deed: 'fileRemoved', to })
    const interest = `/workspace/interests/${id}`
    expect(deedOf(interest, 'accept')).toEqual({ deed: 'acceptInterest', to: interest })
    expect(deedOf(`/workspace/needs/${id}/edit/budget`, null)).toMatchObject({ deed: 'editNeed' })
  })

  it.each([
    ['/somewhere/else', 'save'],
    ['/workspace/interests/x', 'toString'],
    [`/workspace/technologies/${id}`, null],
  ])('shows the address %s as it is, where it is not known', (path, intent) => {
    expect(deedOf(path, intent)).toEqual({ deed: 'other', path, to: null })
  })

  it('has words for every section and step', () => {
    for (const section of technologySections)
      expect(vi.technologies.sections).toHaveProperty(section)
    for (const section of needSections) expect(vi.needs.sections).toHaveProperty(section)
    for (const { shape } of StepSchema.options) {
      expect(vi.listings.steps).toHaveProperty(shape.intent.value)
    }
  })
})
