// @vitest-environment jsdom
import { getFormProps, useForm } from '@conform-to/react'
import { fireEvent, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { parseForm } from '#app/platform/http/guarded-form'
import { RepeatingGroup } from '#app/ui/forms/repeating-group'
import { TextField } from '#app/ui/forms/text-field'
import { renderAt, renderWithoutScripts } from '#tests/support/render'

const OwnersSchema = z.object({ owners: z.array(z.object({ name: z.string() })) })

function Owners({ max }: { max?: number }) {
  const [form, fields] = useForm<{ owners: { name: string }[] }>({
    id: 'owners',
    defaultValue: { owners: [{ name: 'Viện A' }, { name: 'Viện B' }] },
    onValidate: ({ formData }) => parseForm(formData, OwnersSchema),
  })
  return (
    <form method="post" {...getFormProps(form)}>
      <RepeatingGroup
        form={form}
        field={fields.owners}
        items={fields.owners.getFieldList()}
        legend="Chủ sở hữu"
        itemName="chủ sở hữu"
        max={max}
      >
        {(owner) => <TextField field={owner.getFieldset().name} label="Tên" />}
      </RepeatingGroup>
    </form>
  )
}

const names = () =>
  screen.queryAllByLabelText('Tên').map((input) => (input as HTMLInputElement).value)

describe('a repeating group', () => {
  it('shows an entry each, named and numbered for those who do not see it', () => {
    renderAt(<Owners />)
    expect(screen.getByRole('group', { name: 'Chủ sở hữu' })).toBeVisible()
    expect(names()).toEqual(['Viện A', 'Viện B'])
    expect(screen.getByRole('button', { name: 'Bỏ chủ sở hữu 2' })).toBeVisible()
  })

  it('adds and removes entries on the page', async () => {
    renderAt(<Owners />)
    fireEvent.click(screen.getByRole('button', { name: 'Thêm chủ sở hữu' }))
    await expect.poll(names).toEqual(['Viện A', 'Viện B', ''])
    fireEvent.click(screen.getByRole('button', { name: 'Bỏ chủ sở hữu 1' }))
    await expect.poll(names).toEqual(['Viện B', ''])
  })

  it('adds and removes by what the buttons send, without scripts', () => {
    renderWithoutScripts(<Owners />)
    const sent = screen.getAllByRole('button').map((button) => {
      const { name, value, type } = button as HTMLButtonElement
      expect([name, type]).toEqual(['__intent__', 'submit'])
      expect(button).toHaveAttribute('formnovalidate')
      return JSON.parse(value)
    })
    expect(sent).toEqual([
      { type: 'remove', payload: { name: 'owners', index: 0 } },
      { type: 'remove', payload: { name: 'owners', index: 1 } },
      { type: 'insert', payload: { name: 'owners' } },
    ])
  })

  it('takes no more than its limit', () => {
    renderAt(<Owners max={2} />)
    expect(screen.queryByRole('button', { name: 'Thêm chủ sở hữu' })).toBeNull()
  })
})
