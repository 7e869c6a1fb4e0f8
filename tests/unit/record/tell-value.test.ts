import { describe, expect, it } from 'vitest'
import type { DescribedColumn, DescribedEntry } from '#app/domain/record/record-view'
import type { Locale } from '#app/locales/locale'
import { createTranslatorFor } from '#app/locales/translator'
import { tellValues } from '#app/routes/record-parts/tell-value.server'

const columnOf = (name: string, type: string | null, after: string | null): DescribedColumn => ({
  name,
  type,
  before: null,
  after,
  state: 'told',
  named: { before: null, after: null },
})

const entryOf = (source: string, columns: DescribedColumn[]): DescribedEntry => ({
  sequence: '1',
  place: '0-1',
  at: new Date(0),
  recordedAt: new Date(0),
  transaction: '1',
  hash: '',
  kind: 'deal',
  subjectId: '-',
  subject: null,
  source,
  act: 'created',
  actorId: null,
  by: null,
  onBehalfOf: null,
  organisation: null,
  requestId: null,
  step: null,
  from: null,
  to: null,
  reason: null,
  columns,
})

/** What the first of the columns of a new row says. */
function told(locale: Locale, source: string, ...columns: DescribedColumn[]) {
  const tell = tellValues(createTranslatorFor(locale), locale, (_, { name }, code) =>
    name === 'transferForms' && code === 'licence' ? 'Cấp phép' : null,
  )
  const [first] = columns
  return first ? tell(entryOf(source, columns), first, 'after') : null
}

const text = (...args: Parameters<typeof told>) => told(...args)?.text

describe('a value of the record', () => {
  it('is a time in Viet Nam, or a day', () => {
    const instant = columnOf('savedAt', 'timestamptz', '2026-09-19T18:32:11.072+00:00')
    expect(text('vi', 'support_application_page', instant)).toBe('20/09/2026 01:32')
    expect(text('en', 'deal', columnOf('signedOn', 'date', '2026-09-19'))).toBe('19/09/2026')
    expect(text('vi', 'record_anchor', columnOf('before', null, '2025-01-01T00:00:00.000Z'))).toBe(
      '01/01/2025 07:00',
    )
  })

  it('is yes or no', () => {
    const column = columnOf('valueConfidential', 'bool', 'false')
    expect([text('vi', 'deal', column), text('en', 'deal', column)]).toEqual(['Không', 'No'])
  })

  it('is a sum in the currency beside it, in đồng, or grouped where no currency is told', () => {
    const value = columnOf('value', 'int8', '123456')
    expect(text('en', 'deal', value, columnOf('currency', 'text', 'USD'))).toBe('USD\u00a01,234.56')
    expect(text('vi', 'support_payment', columnOf('amount', 'int8', '9800000'))).toBe(
      '9.800.000\u00a0đ',
    )
    expect(text('vi', 'deal', value)).toBe('123.456')
  })

  it('is the word that the pages of the module use, by the list it is of', () => {
    expect(text('vi', 'deal', columnOf('stage', 'deal_stage', 'accepted'))).toBe('Nghiệm thu')
    expect(text('vi', 'nda', columnOf('status', 'nda_status', 'accepted'))).toBe('Có hiệu lực')
    expect(text('vi', 'technology_history', columnOf('step', 'text', 'return'))).toBe(
      'Trả lại để bổ sung',
    )
    expect(text('en', 'need_text', columnOf('lang', 'text', 'vi'))).toBe('Vietnamese')
  })

  it('is what somebody wrote, even where it reads like a code', () => {
    expect(text('vi', 'deal', columnOf('title', 'text', 'accepted'))).toBe('accepted')
    expect(text('vi', 'nda_history', columnOf('reason', 'text', 'draft'))).toBe('draft')
  })

  it('is the label of a code, one by one, and the code where no list knows it', () => {
    const forms = columnOf('transferForms', '_text', 'licence, gone')
    expect(text('vi', 'technology', forms)).toBe('Cấp phép, gone')
  })

  it('names whom an id stands for, and the columns that were removed', () => {
    const named = {
      ...columnOf('officerId', 'text', 'u1'),
      named: { before: null, after: 'Lê Văn An' },
    }
    expect(text('vi', 'deal', named)).toBe('Lê Văn An')
    expect(text('vi', 'record_entry', columnOf('removed', null, 'email, phone'))).toBe(
      'Thư điện tử, Điện thoại',
    )
  })

  it('keeps the shape of data', () => {
    expect(told('vi', 'receipt', columnOf('facts', 'jsonb', '{\n  "a": 1\n}'))).toEqual({
      text: '{\n  "a": 1\n}',
      isData: true,
    })
    expect(told('vi', 'receipt', columnOf('facts', 'jsonb', null))).toBeNull()
  })
})
