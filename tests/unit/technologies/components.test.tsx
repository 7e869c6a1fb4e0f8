// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { AdvantageList } from '#app/domain/technologies/components/advantage-list'
import { IpRights } from '#app/domain/technologies/components/ip-rights'
import { PriceText } from '#app/domain/technologies/components/price-text'
import { Readiness } from '#app/domain/technologies/components/readiness'
import { TechnologyCard } from '#app/domain/technologies/components/technology-card'
import { TechnologyStory } from '#app/domain/technologies/components/technology-story'
import { TransferTerms } from '#app/domain/technologies/components/transfer-terms'
import type { PriceView } from '#app/domain/technologies/technology-view'
import { TechnologyDetails } from '#app/routes/public/technology/technology-details'
import { TechnologyFacts } from '#app/routes/public/technology/technology-facts'
import { renderAt } from '#tests/support/render'
import { advantage, ipRight, summary, technologyView } from '#tests/support/views'

const price = (change: Partial<PriceView>): PriceView => ({
  mode: 'range',
  min: null,
  max: null,
  currency: 'VND',
  ...change,
})

describe('a price', () => {
  it.each([
    [price({ mode: 'fixed', min: 1_234_567, max: 1_234_567 }), '1.234.567 đ'],
    [price({ min: 480_000_000, max: 690_000_000 }), '480.000.000 đ – 690.000.000 đ'],
    [price({ min: 5_000_000 }), 'Từ 5.000.000 đ'],
    [price({ max: 5_000_000 }), 'Đến 5.000.000 đ'],
    [price({ mode: 'on_request' }), 'Giá theo thỏa thuận'],
    [price({ mode: 'appraisal_requested' }), 'Đề nghị định giá'],
    [price({ mode: null }), 'Chưa nêu giá'],
    [price({}), 'Chưa nêu giá'],
  ])('%j reads %s', (given, words) => {
    const { container } = renderAt(<PriceText price={given} />)
    expect(container.textContent?.replaceAll('\u00a0', ' ')).toBe(words)
  })

  it('is written as English readers expect, and in short where asked', () => {
    const { container } = renderAt(
      <PriceText price={price({ mode: 'fixed', min: 1_500_000_000, max: 1_500_000_000 })} short />,
      { at: '/en' },
    )
    expect(container.textContent?.replaceAll('\u00a0', ' ')).toBe('VND 1.5 billion')
  })
})

describe('an advantage', () => {
  it('says value, baseline, unit, change, comparison and proof', () => {
    renderAt(<AdvantageList advantages={[advantage()]} />)
    const item = screen.getByRole('listitem')
    expect(item.textContent?.replaceAll('\u00a0', ' ')).toBe(
      'Điện tiêu thụ1,02 kWh/kgthay vì 1,9 kWh/kgthấp hơn 46%' +
        'So với: Tủ sấy điện trở · Căn cứ: Đo công tơ 14 mẻ',
    )
  })

  it('claims no share where there is nothing to compare with', () => {
    renderAt(<AdvantageList advantages={[advantage({ baseline: 0, proof: null })]} />)
    expect(screen.getByRole('listitem').textContent).not.toMatch(/thấp hơn|cao hơn|Căn cứ/)
  })
})

describe('words of a card that have no English half', () => {
  const vietnamese = (text: string) => ({ text, lang: 'vi' as const })

  it('say on an English page that they are Vietnamese', () => {
    renderAt(<TechnologyStory technology={technologyView({ trl: 8 })} />, { at: '/en' })
    for (const text of ['Điện tiêu thụ', 'Tủ sấy điện trở', 'Đo công tơ 14 mẻ']) {
      expect(screen.getByText(text)).toHaveAttribute('lang', 'vi')
    }
    expect(screen.getByText(/^Compared with:/)).not.toHaveAttribute('lang')
  })

  it('say so of evidence, territory, keywords and offices too', () => {
    const { readiness } = technologyView()
    const technology = technologyView({
      readiness: { ...readiness, evidence: vietnamese('Biên bản thử nghiệm') },
      ipRights: [ipRight({ office: vietnamese('Cục Sở hữu trí tuệ') })],
    })
    renderAt(
      <>
        <TechnologyStory technology={technology} />
        <TechnologyDetails technology={technology} />
        <TechnologyFacts technology={technology} />
      </>,
      { at: '/en' },
    )
    for (const text of ['Biên bản thử nghiệm', 'Cục Sở hữu trí tuệ', 'Việt Nam', 'sấy']) {
      expect(screen.getByText(text)).toHaveAttribute('lang', 'vi')
    }
  })

  it('say nothing on a page in their own language', () => {
    renderAt(<AdvantageList advantages={[advantage()]} />)
    expect(screen.getByRole('listitem').querySelector('[lang]')).toBeNull()
  })
})

describe('readiness', () => {
  const claimed = {
    label: 'Hoàn thiện',
    evidence: { text: 'Biên bản', lang: 'vi' as const },
    evidenceDate: null,
    verified: null,
  }

  it('tells a claim from what staff have verified', () => {
    const { unmount } = renderAt(<Readiness trl={8} readiness={claimed} />)
    expect(screen.getByText(/Sở chưa xác minh/)).toBeVisible()
    unmount()
    renderAt(<Readiness trl={8} readiness={{ ...claimed, verified: 7 }} />)
    expect(screen.getByText('Sở đã xác minh TRL 7')).toBeVisible()
    expect(screen.queryByText(/chưa xác minh/)).toBeNull()
  })

  it('says nothing where no level is known', () => {
    const { container } = renderAt(<Readiness trl={null} readiness={claimed} />)
    expect(container).toBeEmptyDOMElement()
  })
})

describe('IP rights', () => {
  it('show their status even where the number is withheld', () => {
    renderAt(<IpRights rights={[ipRight({ number: null, numberHidden: true })]} />)
    expect(screen.getByText('Chủ sở hữu không công khai số')).toBeVisible()
    expect(screen.getByText('Đã cấp')).toBeVisible()
  })

  it('leave out columns that nobody filled', () => {
    renderAt(<IpRights rights={[ipRight()]} />)
    expect(screen.queryByRole('columnheader', { name: 'Ngày cấp' })).toBeNull()
  })

  it('say that there are none', () => {
    renderAt(<IpRights rights={[]} />)
    expect(screen.getByText(/chưa khai quyền/)).toBeVisible()
  })
})

describe('the card of a technology', () => {
  it('leads to its page and says what it is, for how much, by whom', () => {
    renderAt(<TechnologyCard technology={summary()} to="/technologies/may-say" />)
    const card = screen.getByRole('article')
    expect(within(card).getByRole('link', { name: 'Máy sấy' })).toHaveAttribute(
      'href',
      '/technologies/may-say',
    )
    expect(card).toHaveTextContent('TRL 8')
    expect(card).toHaveTextContent('Viện Sấy')
    expect(card).toHaveTextContent('Công nghệ xanh')
  })

  it('names the language of a title that is not the page’s', () => {
    renderAt(<TechnologyCard technology={summary()} to="/technologies/may-say" />, { at: '/en' })
    expect(screen.getByRole('heading')).toHaveAttribute('lang', 'vi')
    expect(screen.getByRole('link')).toHaveAttribute('href', '/en/technologies/may-say')
  })

  it('warns of a restricted technology', () => {
    renderAt(<TechnologyCard technology={summary({ legalClass: 'restricted' })} to="/x" />)
    expect(screen.getByText('Hạn chế chuyển giao')).toBeVisible()
  })
})

it('claims nothing about rights where no scope is named', () => {
  const { transfer } = technologyView()
  const technology = technologyView({ transfer: { ...transfer, scope: null } })
  renderAt(<TransferTerms technology={technology} />)
  expect(screen.queryByText('Không độc quyền')).toBeNull()
  expect(screen.getByText('Chuyển giao công nghệ độc lập')).toBeVisible()
})
