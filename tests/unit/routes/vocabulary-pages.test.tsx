// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { AddWordGroupSchema } from '#app/domain/vocabulary/vocabulary-schemas'
import { GroupFields } from '#app/routes/back-office/vocabulary/group-fields'
import { GroupHistory } from '#app/routes/back-office/vocabulary/group-history'
import { TermList } from '#app/routes/back-office/vocabulary/term-list'
import { UpdatedWithin } from '#app/routes/public/search/updated-within'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { renderAt, renderWithoutScripts } from '#tests/support/render'

function BlankForm() {
  const [form, fields] = useSchemaForm<typeof AddWordGroupSchema>({
    reply: undefined,
    defaultValue: { kind: 'broader', vi: 'vải thiều', validFrom: '2026-01-01' },
  })
  return (
    <form id={form.id} aria-label="group">
      <GroupFields fields={fields} />
    </form>
  )
}

describe('a group of words', () => {
  it('is a plain form that the schema reads', () => {
    const page = renderWithoutScripts(<BlankForm />)
    const form = within(page).getByRole('form') as HTMLFormElement
    const values = Object.fromEntries(new FormData(form))
    expect(values).toMatchObject({ kind: 'broader', vi: 'vải thiều', validFrom: '2026-01-01' })
    expect(within(page).getByLabelText(/Từ tiếng Anh/)).toHaveAttribute('lang', 'en')
    expect(
      AddWordGroupSchema.safeParse({ ...values, broaderVi: 'hoa quả', validTo: undefined }).success,
    ).toBe(true)
  })

  it('names each word in its language', () => {
    const words = { vi: ['lợn', 'heo'], en: ['pig'], broaderVi: ['gia súc'], broaderEn: [] }
    const { container } = renderAt(<TermList {...words} />, { at: '/en' })
    expect(container).toHaveTextContent('lợn · heo · pig → (broader) gia súc')
    expect(screen.getByText('pig')).toHaveAttribute('lang', 'en')
  })

  it('tells what it said before, by whom, or that nobody has changed it', () => {
    const words = { vi: ['lợn'], en: ['pig'], broaderVi: [], broaderEn: [] }
    const days = { kind: 'synonym', validFrom: '2026-01-01', validTo: '2026-02-01' }
    const entry = { id: '1', action: 'ended', createdAt: new Date(), actorName: 'Lan' } as const
    renderAt(<GroupHistory history={[{ ...entry, words: { ...words, ...days } }]} />)
    const [item] = screen.getAllByRole('listitem')
    expect(item).toHaveTextContent('Chấm dứt nhóm từ')
    expect(item).toHaveTextContent('Lan')
    expect(item).toHaveTextContent('Từ 01/01/2026 đến 01/02/2026')
    renderAt(<GroupHistory history={[]} />)
    expect(screen.getByText(/chưa được sửa/)).toBeVisible()
  })
})

describe('freshness', () => {
  it('is one choice of a few, with counts, closed until it is used', () => {
    const counts = [{ value: '30d', label: 'Trong 30 ngày', count: 1_200 }]
    const { container, unmount } = renderAt(<UpdatedWithin chosen="30d" counts={counts} />)
    expect(screen.getByRole('radio', { name: /Trong 30 ngày 1.200/ })).toBeChecked()
    expect(container.querySelector('details')).toHaveAttribute('open')
    unmount()
    const { container: unused } = renderAt(<UpdatedWithin chosen={undefined} counts={counts} />)
    expect(unused.querySelector('details')).not.toHaveAttribute('open')
    expect(screen.getByLabelText('Bất kỳ lúc nào')).toBeChecked()
  })
})
