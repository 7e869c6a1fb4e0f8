// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { FirstActions } from '#app/routes/public/technology/first-actions'
import { renderAt } from '#tests/support/render'

const actions = (frozen: boolean) => (
  <FirstActions
    sumLabel="Giá chào"
    sum="480 triệu đ"
    interest="/technologies/may-say/interest"
    interestLabel="Bày tỏ quan tâm"
    callBack="/technologies/may-say/call-back"
    frozen={frozen}
  />
)

it('puts the sum, the interest and a call first, in the language of the page', () => {
  renderAt(actions(false), { at: '/en/technologies/may-say' })
  expect(screen.getByText('480 triệu đ')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Bày tỏ quan tâm' })).toHaveAttribute(
    'href',
    '/en/technologies/may-say/interest',
  )
  expect(screen.getByRole('link', { name: 'Request a call' })).toHaveAttribute(
    'href',
    '/en/technologies/may-say/call-back',
  )
})

it('offers the call alone while interests are not taken', () => {
  renderAt(actions(true))
  expect(screen.queryByRole('link', { name: 'Bày tỏ quan tâm' })).toBeNull()
  expect(screen.getByRole('link', { name: 'Nhờ gọi lại' })).toBeVisible()
})
