/** What a form did that staff sent for somebody, as its address and its button tell. */
export type ActingDeed =
  | { deed: 'newTechnology' | 'newNeed' | 'expressInterest' | 'theme' | 'stop'; to: null }
  | { deed: 'editTechnology' | 'editNeed'; section: string; to: string }
  | { deed: 'fileAttached' | 'fileRemoved' | 'fileDisclosure'; to: string }
  | { deed: 'stepTechnology' | 'stepNeed'; step: string; to: string }
  | { deed: 'acceptInterest' | 'declineInterest' | 'withdrawInterest'; to: string }
  | { deed: 'other'; path: string; to: null }

const fileDeeds = {
  attach: 'fileAttached',
  remove: 'fileRemoved',
  disclosure: 'fileDisclosure',
} as const
const answerDeeds = {
  accept: 'acceptInterest',
  decline: 'declineInterest',
  withdraw: 'withdrawInterest',
} as const
const plainDeeds = {
  '/workspace/technologies/new': 'newTechnology',
  '/workspace/needs/new': 'newNeed',
  '/theme': 'theme',
  '/stop-acting': 'stop',
} as const

function named<Deeds extends Record<string, string>>(deeds: Deeds, key: string | null) {
  return key !== null && Object.hasOwn(deeds, key) ? deeds[key as keyof Deeds] : null
}

/**
 * Tells what a form did that was sent while a member of staff acted for somebody.
 * @param path its address, in either language
 * @param intent the button it was sent by, where it has several
 * @returns the deed, and the page of what it was done to where there is one (`to`); `other` for an address that is
 * not known (any more)
 */
export function deedOf(path: string, intent: string | null): ActingDeed {
  const plainPath = path.replace(/^\/en(?=\/|$)/, '')
  const deed = named(plainDeeds, plainPath)
  if (deed) return { deed, to: null }
  if (/^\/(technologies|needs)\/[^/]+\/interest$/.test(plainPath)) {
    return { deed: 'expressInterest', to: null }
  }
  const [, area = '', id, part, section] =
    /^\/workspace\/([a-z]+)\/([^/]+)(?:\/(edit)\/([a-z]+))?$/.exec(plainPath) ?? []
  const to = `/workspace/${area}/${id}`
  if (area === 'technologies' || area === 'needs') {
    const isTechnology = area === 'technologies'
    const file = section === 'files' ? named(fileDeeds, intent) : null
    if (file) return { deed: file, to }
    if (part && section) return { deed: isTechnology ? 'editTechnology' : 'editNeed', section, to }
    if (intent) return { deed: isTechnology ? 'stepTechnology' : 'stepNeed', step: intent, to }
  }
  const answer = area === 'interests' && !part ? named(answerDeeds, intent) : null
  return answer ? { deed: answer, to } : { deed: 'other', path, to: null }
}
