// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { IdlePlaces } from '#app/routes/back-office/idle-places'
import { ListingRecord } from '#app/routes/record-parts/listing-record'
import { renderAt } from '#tests/support/render'

it('the record of an entry leads back to the entry', () => {
  const back = { to: '/back-office/moderation/needs/n', label: 'Máy sấy vải' }
  const { container } = renderAt(
    <ListingRecord title="Nhật ký: Máy sấy vải" entries={[]} older={null} back={back} />,
    { at: '/en/back-office/record/needs/n' },
  )
  const link = container.querySelector('nav.crumbs a')
  expect(link?.getAttribute('href')).toBe(`/en${back.to}`)
  expect(link?.textContent).toBe(back.label)
})

it('queues in which nothing is open are folded and stay within reach', () => {
  const places = [{ to: '/back-office/services', label: 'Yêu cầu dịch vụ' }]
  const { container } = renderAt(<IdlePlaces places={places} />)
  expect(container.querySelector('details')?.open).toBe(false)
  expect(container.querySelector('details a')?.getAttribute('href')).toBe('/back-office/services')
  expect(renderAt(<IdlePlaces places={[]} />).container.querySelector('details')).toBeNull()
})
