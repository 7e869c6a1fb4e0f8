// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { AttachmentList } from '#app/domain/listings/components/attachment-list'
import { Freshness } from '#app/domain/listings/components/freshness'
import { OrganisationBox } from '#app/domain/listings/components/organisation-box'
import { TechnologyStory } from '#app/domain/technologies/components/technology-story'
import { paths } from '#app/routes/paths'
import { renderAt } from '#tests/support/render'
import { technologyView } from '#tests/support/views'

const file = {
  id: 'a',
  name: 'ban-ve.pdf',
  caption: { text: 'Bản vẽ', lang: 'vi' as const },
  mediaType: 'application/pdf',
  size: 2_621_440,
  image: false,
  disclosure: 'public' as const,
  open: true,
}
const never = { publishedAt: null, confirmedAt: null, expiresAt: null }

describe('files', () => {
  it('are links with their weight where the reader may load them', () => {
    renderAt(<AttachmentList files={[file]} hrefOf={paths.file} />)
    expect(screen.getByRole('link', { name: 'Bản vẽ' })).toHaveAttribute('href', '/files/a')
    expect(screen.getByText('2,5 MB')).toBeVisible()
  })

  it('are named, with the reason, where the reader may not', () => {
    const closed = { ...file, open: false, disclosure: 'after_nda' as const }
    renderAt(<AttachmentList files={[closed]} hrefOf={paths.file} />)
    expect(screen.queryByRole('link')).toBeNull()
    expect(screen.getByText(/sau khi ký thỏa thuận bảo mật/)).toBeVisible()
  })

  it('are pictures with their caption as text', () => {
    renderAt(<AttachmentList files={[{ ...file, image: true }]} hrefOf={paths.file} />)
    expect(screen.getByRole('img', { name: 'Bản vẽ' })).toHaveAttribute('src', '/files/a')
  })

  it('say the language of their caption on a page in another', () => {
    renderAt(<AttachmentList files={[file]} hrefOf={paths.file} />, { at: '/en' })
    expect(screen.getByText('Bản vẽ')).toHaveAttribute('lang', 'vi')
  })
})

describe('freshness', () => {
  it('says when the entry was confirmed and where it comes from', () => {
    const source = { name: 'offers.jsonl', url: 'https://source.test/1' }
    const confirmedAt = new Date('2026-11-09T20:00:00Z')
    const { unmount } = renderAt(<Freshness listing={{ ...never, confirmedAt, source: null }} />)
    const confirmed = screen.getByText(/Xác nhận còn hiệu lực ngày 10\/11\/2026/)
    expect(confirmed.querySelector('time')).toHaveAttribute('datetime', confirmedAt.toISOString())
    unmount()
    renderAt(<Freshness listing={{ ...never, confirmedAt, source }} />)
    expect(screen.queryByText(/Xác nhận còn hiệu lực/)).toBeNull()
    expect(screen.getByRole('link')).toHaveAttribute('href', 'https://source.test/1')
  })

  it('makes no link of an address that could run something', () => {
    const source = { name: 'x', url: 'javascript:alert(1)' }
    renderAt(<Freshness listing={{ ...never, source }} />)
    expect(screen.queryByRole('link')).toBeNull()
  })
})

describe('the organisation behind an entry', () => {
  const { organisation } = technologyView()

  it('has a page once it is verified', () => {
    const { unmount } = renderAt(
      <OrganisationBox organisation={organisation} to="/organisations/a" />,
    )
    expect(screen.getByRole('link', { name: 'Viện Sấy' })).toBeVisible()
    expect(screen.getByText('Sở xác minh ngày 02/01/2026')).toBeVisible()
    unmount()
    renderAt(<OrganisationBox organisation={{ ...organisation, verifiedAt: null }} to="/x" />)
    expect(screen.queryByRole('link')).toBeNull()
    expect(screen.getByText('Chưa được xác minh')).toBeVisible()
  })
})

describe('the card of a technology’s page', () => {
  it('has its headings in one order', () => {
    renderAt(<TechnologyStory technology={technologyView()} />)
    expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
      'Vấn đề',
      'Giải pháp',
      'Ưu điểm đo được',
      'Ứng dụng',
      'Mức sẵn sàng',
    ])
  })

  it('leaves out what nobody wrote, and itself where nobody wrote anything', () => {
    const nothing = { text: '', lang: 'vi' as const }
    const bare = { problem: nothing, application: nothing, advantages: [], trl: null }
    const { unmount } = renderAt(<TechnologyStory technology={technologyView(bare)} />)
    expect(screen.getAllByRole('heading')).toHaveLength(1)
    unmount()
    const empty = technologyView({ ...bare, solution: nothing })
    const { container } = renderAt(<TechnologyStory technology={empty} />)
    expect(container).toBeEmptyDOMElement()
  })

  it('shows what was pasted as it is', () => {
    const text = '<img src=x onerror=alert(1)> {count, plural, other {#}}'
    const { container } = renderAt(
      <TechnologyStory technology={technologyView({ solution: { text, lang: 'vi' } })} />,
    )
    expect(screen.getByText(text)).toBeVisible()
    expect(container.querySelector('img')).toBeNull()
  })
})
