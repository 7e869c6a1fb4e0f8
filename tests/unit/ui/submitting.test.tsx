// @vitest-environment jsdom
import { Form } from '@remix-run/react'
import { act, fireEvent, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ConfirmForm } from '#app/ui/confirm-form'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { renderAt, renderWithoutScripts } from '#tests/support/render'

describe('the button that sends a form', () => {
  it('sends once, however often it is pressed, and keeps the focus', async () => {
    let sent = 0
    let answer = () => {}
    const action = () => {
      sent += 1
      return new Promise<null>((resolve) => {
        answer = () => resolve(null)
      })
    }
    renderAt(
      <Form method="post">
        <SubmitButton>Gửi</SubmitButton>
      </Form>,
      { action },
    )
    const button = screen.getByRole('button', { name: 'Gửi' })
    button.focus()
    fireEvent.click(button)
    await expect.poll(() => button.getAttribute('aria-disabled')).toBe('true')
    fireEvent.click(button)
    expect(button).toHaveFocus()
    expect(sent).toBe(1)
    await act(async () => answer())
    expect(button).not.toHaveAttribute('aria-disabled')
  })
})

describe('a step that is not easily taken back', () => {
  const form = (
    <ConfirmForm
      label="Rút"
      question="Bài đăng sẽ không còn hiện."
      confirm="Rút bài"
      variant="danger"
      values={{ intent: 'withdraw', id: '7' }}
    />
  )

  it('asks before it does it, without scripts', () => {
    const holder = renderWithoutScripts(form)
    const details = holder.querySelector('details')
    expect(details?.open).toBe(false)
    expect(details?.querySelector('summary')).toHaveTextContent('Rút')
    const sent = new FormData(holder.querySelector('form') ?? undefined)
    expect([...sent]).toEqual([
      ['intent', 'withdraw'],
      ['id', '7'],
    ])
    expect(holder.querySelector('form')).toHaveAttribute('method', 'post')
  })
})
