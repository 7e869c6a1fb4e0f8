// @vitest-environment jsdom
import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { labelOf } from '#app/ui/forms/field-labels'
import { RadioGroup } from '#app/ui/forms/radio-group'
import { TextField } from '#app/ui/forms/text-field'
import { renderAt, renderWithoutScripts } from '#tests/support/render'

interface Props {
  error: SubmissionResult<string[]>['error']
  labels?: Record<string, string>
}

function SmallForm({ error, labels }: Props) {
  const [form, fields] = useForm<{ title: string; mode: string; owners: { name: string }[] }>({
    id: 'small',
    defaultValue: { owners: [{ name: 'A' }, { name: '' }] },
    lastResult: { status: 'error', error },
  })
  return (
    <form {...getFormProps(form)}>
      <ErrorSummary form={form} labels={labels} />
      <TextField field={fields.title} label="Tên" optional />
      <RadioGroup field={fields.mode} legend="Cách" options={[{ value: 'a', label: 'Một giá' }]} />
      {fields.owners.getFieldList().map((owner) => (
        <TextField key={owner.key} field={owner.getFieldset().name} label="Chủ" />
      ))}
    </form>
  )
}

const three = { '': ['Đã có người sửa'], title: ['Bắt buộc nhập'], mode: ['Hãy chọn'] }

describe('the error summary', () => {
  it('is not there while all is well', () => {
    renderAt(<SmallForm error={{}} />)
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('takes the focus, counts, and tells what concerns the whole form', () => {
    renderAt(<SmallForm error={three} />)
    const summary = screen.getByRole('alert')
    expect(summary).toHaveFocus()
    expect(within(summary).getByRole('heading')).toHaveTextContent('Có 3 điều cần sửa')
    expect(within(summary).getByText('Đã có người sửa')).toBeVisible()
  })

  it('leads to each field, single or in a list, by a link to an element of the page', () => {
    const error = { ...three, 'owners[1].name': ['Bắt buộc nhập'] }
    renderAt(<SmallForm error={error} />)
    const targets = within(screen.getByRole('alert'))
      .getAllByRole('link')
      .map((link) => link.getAttribute('href')?.slice(1) ?? '')
    expect(targets).toHaveLength(3)
    for (const id of targets) expect(document.getElementById(id)).not.toBeNull()
  })

  it('names the fields by the labels on the page', () => {
    renderAt(<SmallForm error={three} />)
    const links = within(screen.getByRole('alert')).getAllByRole('link')
    expect(links.map((link) => link.textContent)).toEqual(['Tên: Bắt buộc nhập', 'Cách: Hãy chọn'])
  })

  it('names them without scripts where the page says how', () => {
    renderWithoutScripts(<SmallForm error={three} labels={{ title: 'Tên', mode: 'Cách' }} />)
    const links = within(screen.getByRole('alert')).getAllByRole('link')
    expect(links.map((link) => link.textContent)).toContain('Tên: Bắt buộc nhập')
  })
})

describe('labels of fields', () => {
  const labels = { title: 'Tên', 'owners[].share': 'Tỷ lệ', owners: 'Chủ', 'owners[0].name': 'Tôi' }

  it.each([
    ['title', 'Tên'],
    ['owners', 'Chủ'],
    ['owners[2]', 'Chủ (3)'],
    ['owners[0].share', 'Tỷ lệ (1)'],
    ['owners[0].name', 'Tôi'],
    ['owners[1].name', null],
    ['toString', null],
  ])('%s is %s', (name, label) => {
    expect(labelOf(labels, name)).toBe(label)
  })
})
