// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ResultCard } from '#app/routes/public/search/result-card'
import { renderAt } from '#tests/support/render'
import { hit } from '#tests/support/views'

const labels = { energy: 'Năng lượng' }
const textOf = (element: HTMLElement) => element.textContent?.replaceAll('\u00a0', ' ')

describe('an entry found', () => {
  it('marks the words searched for and says the facts', () => {
    renderAt(<ResultCard hit={hit()} fieldLabels={labels} />)
    const card = screen.getByRole('article')
    expect(card.querySelector('mark')).toHaveTextContent('sấy')
    expect(textOf(card)).toContain('Năng lượng')
    expect(textOf(card)).toContain('365 triệu đ – 690 triệu đ')
    const fresh = card.querySelector('time')
    expect(fresh).toHaveAttribute('datetime', hit().freshAt)
    expect(fresh).toHaveTextContent(/^Cập nhật .+/)
    expect(screen.getByRole('link')).toHaveAttribute('href', '/technologies/may-say')
  })

  it('runs nothing that stands in a title', () => {
    const title = '&lt;img src=x onerror=alert(1)&gt; <mark>sấy</mark>'
    renderAt(<ResultCard hit={hit({ highlights: { title, summary: '' } })} fieldLabels={labels} />)
    const heading = screen.getByRole('heading')
    expect(heading.querySelector('img')).toBeNull()
    expect(heading).toHaveTextContent('<img src=x onerror=alert(1)> sấy')
  })

  it('says until when a need takes proposals, and what readiness it asks for', () => {
    const need = hit({
      kind: 'need',
      subkind: 'co_development',
      deadline: '2027-02-08T00:00:00.000Z',
      organisation: null,
      price: null,
      priceTop: 40_000_000,
    })
    renderAt(<ResultCard hit={need} fieldLabels={labels} />)
    const card = screen.getByRole('article')
    expect(textOf(card)).toContain('Hợp tác nghiên cứu')
    expect(textOf(card)).toContain('Cần từ TRL 8')
    expect(textOf(card)).toContain('40 triệu đ')
    expect(textOf(card)).toContain('Hạn 08/02/2027')
  })

  it('is an organisation by its type, without a date', () => {
    const organisation = hit({
      kind: 'organisation',
      subkind: 'cooperative',
      organisation: null,
      trl: null,
      price: null,
      priceTop: null,
      fields: [],
    })
    renderAt(<ResultCard hit={organisation} fieldLabels={labels} />)
    expect(screen.getByRole('article')).toHaveTextContent('Hợp tác xã')
    expect(screen.getByRole('article')).not.toHaveTextContent('Cập nhật')
    expect(screen.getByRole('link')).toHaveAttribute('href', '/organisations/may-say')
  })

  it('can be chosen for a comparison where the list has a form for it', () => {
    renderAt(<ResultCard hit={hit()} fieldLabels={labels} compareForm="so-sanh" />)
    const box = screen.getByRole('checkbox', { name: 'Chọn để so sánh: Máy sấy' })
    expect(box).toHaveAttribute('form', 'so-sanh')
    expect(box).toHaveAttribute('value', hit().id)
  })
})

it('names the language of an entry that is not the page’s', () => {
  renderAt(<ResultCard hit={hit()} fieldLabels={labels} />, { at: '/en' })
  expect(screen.getByRole('heading')).toHaveAttribute('lang', 'vi')
})
