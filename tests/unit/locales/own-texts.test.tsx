// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { useTranslations } from 'use-intl'
import { describe, expect, it } from 'vitest'
import { textsOf, withTexts } from '#app/locales/texts'
import { WithOwnTexts } from '#app/locales/with-own-texts'
import { renderAt, renderWithoutScripts } from '#tests/support/render'

function Rules() {
  const t = useTranslations('home.how')
  return (
    <ul>
      <li>{t('title')}</li>
      <li>{t('rules.fresh', { technologyMonths: 12, needMonths: 6 })}</li>
    </ul>
  )
}

const page = (
  <WithOwnTexts
    texts={{ 'home.how.rules.fresh': 'Nhu cầu hiển thị {needMonths, number} tháng rồi hết hạn.' }}
  >
    <Rules />
  </WithOwnTexts>
)

describe('texts that staff have worded', () => {
  it('stand in the place of the exchange’s own, with its values, with scripts and without', () => {
    renderAt(page)
    expect(screen.getByText('Nhu cầu hiển thị 6 tháng rồi hết hạn.')).toBeInTheDocument()
    expect(screen.getByText('Sàn hoạt động như thế nào')).toBeInTheDocument()
    expect(renderWithoutScripts(page)).toHaveTextContent('Nhu cầu hiển thị 6 tháng rồi hết hạn.')
  })

  it('leave the messages that they were made from as they are', () => {
    const own = { a: { b: 'một', c: 'hai' }, d: 'ba' }
    const worded = withTexts(own, new Map([['a.b', 'khác']]))
    expect(worded).toEqual({ a: { b: 'khác', c: 'hai' }, d: 'ba' })
    expect(own.a.b).toBe('một')
    expect([...textsOf(own)]).toEqual([
      ['a.b', 'một'],
      ['a.c', 'hai'],
      ['d', 'ba'],
    ])
  })
})
