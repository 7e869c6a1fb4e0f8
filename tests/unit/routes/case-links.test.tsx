// @vitest-environment jsdom
import { expect, it } from 'vitest'
import type { ModerationItem } from '#app/domain/moderation/moderation-item'
import { CaseLinks } from '#app/routes/back-office/moderation/case-links'
import { renderAt } from '#tests/support/render'

const entry = (frozenAt: Date | null) => ({ kind: 'need', id: 'n', frozenAt }) as ModerationItem
const standing = '/back-office/entries/needs/n'

it.each([
  ['/', '', 'Xem tranh chấp đang được làm rõ'],
  ['/en', '/en', 'See the dispute'],
])(
  'at %s a case leads to its record, and to a dispute about it while there is one',
  (at, prefix, words) => {
    const shown = (frozenAt: Date | null) => {
      const { container, unmount } = renderAt(<CaseLinks item={entry(frozenAt)} />, { at })
      const links = [...container.querySelectorAll('a')]
      const read = links.map((link) => [link.getAttribute('href'), link.textContent])
      unmount()
      return read
    }
    const record = `${prefix}/back-office/record/needs/n`
    expect(shown(null).map(([href]) => href)).toEqual([
      record,
      `${prefix}/back-office/opinions/new?kind=need&id=n`,
      prefix + standing,
    ])
    const frozen = shown(new Date())
    expect(frozen[0]).toEqual([prefix + standing, words])
    expect(frozen.map(([href]) => href)).toContain(record)
  },
)
