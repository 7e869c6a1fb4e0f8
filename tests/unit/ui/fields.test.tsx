// @vitest-environment jsdom
import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Checkbox } from '#app/ui/forms/checkbox'
import { CheckboxGroup } from '#app/ui/forms/checkbox-group'
import { DateField } from '#app/ui/forms/date-field'
import { FileField } from '#app/ui/forms/file-field'
import { MoneyField } from '#app/ui/forms/money-field'
import { RadioGroup } from '#app/ui/forms/radio-group'
import { SelectField } from '#app/ui/forms/select-field'
import { TextArea } from '#app/ui/forms/text-area'
import { TextField } from '#app/ui/forms/text-field'
import { renderAt, renderWithoutScripts } from '#tests/support/render'

interface Entry {
  title: string
  summary: string
  mode: string
  forms: string[]
  field: string
  price: string
  day: string
  file: string
  agreed: string
}

const modes = [
  { value: 'fixed', label: 'Một giá', hint: 'Ghi rõ số tiền.' },
  { value: 'range', label: 'Khoảng giá' },
]

function EntryForm({ error = {} }: { error?: SubmissionResult<string[]>['error'] }) {
  const [form, fields] = useForm<Entry>({
    id: 'entry',
    defaultValue: { mode: 'range', forms: ['licence'], field: '401', price: '1500000' },
    lastResult: { status: 'error', error: error ?? {} },
  })
  return (
    <form method="post" {...getFormProps(form)}>
      <TextField field={fields.title} label="Tên" hint="Nói rõ làm được gì." />
      <TextArea field={fields.summary} label="Tóm tắt" maxLength={20} optional />
      <RadioGroup field={fields.mode} legend="Cách định giá" options={modes} />
      <CheckboxGroup
        field={fields.forms}
        legend="Hình thức"
        options={[
          { value: 'licence', label: 'Cho phép dùng' },
          { value: 'sale', label: 'Bán hẳn' },
        ]}
      />
      <SelectField
        field={fields.field}
        label="Lĩnh vực"
        options={[
          { label: 'Nông nghiệp', options: [{ value: '401', label: 'Trồng trọt' }] },
          { value: '1', label: 'Khác' },
        ]}
      />
      <MoneyField field={fields.price} label="Giá" />
      <DateField field={fields.day} label="Ngày" min="2026-01-01" />
      <FileField field={fields.file} label="Tệp" megabytes={15} multiple />
      <Checkbox field={fields.agreed} label="Đồng ý" hint="Cần để gửi." />
    </form>
  )
}

describe('a field', () => {
  it('is named by its label and described by its hint', () => {
    renderAt(<EntryForm />)
    const title = screen.getByLabelText('Tên')
    expect(title).toHaveAccessibleDescription('Nói rõ làm được gì.')
    expect(title).not.toHaveAttribute('aria-invalid')
  })

  it('tells its error before its hint and is marked invalid', () => {
    renderAt(<EntryForm error={{ title: ['Bắt buộc nhập'] }} />)
    const title = screen.getByLabelText('Tên')
    expect(title).toBeInvalid()
    expect(title).toHaveAccessibleDescription('Lỗi: Bắt buộc nhập Nói rõ làm được gì.')
  })

  it('says when it may stay empty, in the language of the page', () => {
    const { unmount } = renderAt(<EntryForm />)
    expect(screen.getByLabelText('Tóm tắt (không bắt buộc)')).toBeVisible()
    unmount()
    renderAt(<EntryForm />, { at: '/en' })
    expect(screen.getByLabelText('Tóm tắt (optional)')).toBeVisible()
  })

  it('keeps a date and files in the form the server reads', () => {
    renderAt(<EntryForm />)
    expect(screen.getByLabelText('Ngày')).toHaveAttribute('type', 'date')
    expect(screen.getByLabelText('Ngày')).toHaveAttribute('min', '2026-01-01')
    const files = screen.getByLabelText('Tệp')
    expect(files).toHaveAttribute('multiple')
    expect(files).toHaveAccessibleDescription('Mỗi tệp không quá 15 MB')
  })
})

describe('choices', () => {
  it('stand in a group with its legend, its error and what was chosen', () => {
    renderAt(<EntryForm error={{ mode: ['Hãy chọn một'] }} />)
    const group = screen.getByRole('group', { name: 'Cách định giá' })
    expect(group).toHaveAccessibleDescription('Lỗi: Hãy chọn một')
    expect(within(group).getByLabelText('Khoảng giá')).toBeChecked()
    expect(within(group).getByLabelText('Một giá')).not.toBeChecked()
    expect(within(group).getByLabelText('Một giá')).toHaveAccessibleDescription('Ghi rõ số tiền.')
  })

  it('send each box under one name', () => {
    const { container } = renderAt(<EntryForm />)
    const form = container.querySelector('form')
    expect(new FormData(form ?? undefined).getAll('forms')).toEqual(['licence'])
    fireEvent.click(screen.getByLabelText('Bán hẳn'))
    expect(new FormData(form ?? undefined).getAll('forms')).toEqual(['licence', 'sale'])
  })

  it('of a list can be grouped, and none can be chosen', () => {
    renderAt(<EntryForm />)
    const select = screen.getByLabelText('Lĩnh vực')
    expect(select).toHaveValue('401')
    expect(within(select).getByRole('group', { name: 'Nông nghiệp' })).toBeInTheDocument()
    expect(within(select).getByRole('option', { name: '— Chọn —' })).toHaveValue('')
  })

  it('of one box are described too', () => {
    renderAt(<EntryForm error={{ agreed: ['Cần đồng ý'] }} />)
    expect(screen.getByLabelText('Đồng ý')).toHaveAccessibleDescription(
      'Lỗi: Cần đồng ý Cần để gửi.',
    )
  })
})

describe('a sum of money', () => {
  it('is grouped once one leaves the field', () => {
    renderAt(<EntryForm />)
    const price = screen.getByLabelText('Giá')
    fireEvent.change(price, { target: { value: '1,5 tỷ' } })
    fireEvent.blur(price)
    expect(price).toHaveValue('1.500.000.000')
  })

  it('stays as typed where it is no sum, so that nothing is lost', () => {
    renderAt(<EntryForm />)
    const price = screen.getByLabelText('Giá')
    fireEvent.change(price, { target: { value: 'khoảng 3 tỷ' } })
    fireEvent.blur(price)
    expect(price).toHaveValue('khoảng 3 tỷ')
  })
})

describe('a long text', () => {
  it('counts what is left and reads it out near the end', () => {
    renderAt(<EntryForm />)
    const summary = screen.getByLabelText('Tóm tắt (không bắt buộc)')
    fireEvent.input(summary, { target: { value: 'mười ký tự' } })
    expect(screen.getByText('Tối đa 20 ký tự, còn 10')).toBeVisible()
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
    fireEvent.input(summary, { target: { value: 'x'.repeat(23) } })
    expect(screen.getByRole('status')).toHaveTextContent('Tối đa 20 ký tự, đang thừa 3')
  })

  it('tells only the limit without scripts, and never cuts what is pasted', () => {
    renderWithoutScripts(<EntryForm />)
    expect(screen.getByText('Tối đa 20 ký tự')).toBeInTheDocument()
    expect(screen.getByLabelText('Tóm tắt (không bắt buộc)')).not.toHaveAttribute('maxlength')
  })
})
