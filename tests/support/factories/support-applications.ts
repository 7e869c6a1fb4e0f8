import type { PageInput } from '#app/domain/support-applications/form/pages'
import { savePage, startApplication } from '#app/domain/support-applications/index.server'
import { contextOf } from '#tests/support/context'
import { type createOwner, createVerifiedOwner } from './organisations'

export type Owner = Awaited<ReturnType<typeof createOwner>>
export const technology = 'ho-tro-cong-nghe'
export const pdf = (name: string) => new File(['%PDF-1.4\n1 0 obj<<>>endobj\n%%EOF\n'], name)
export const enterprise = () => createVerifiedOwner({ type: 'startup', taxCode: undefined })

export const size: Extract<PageInput, { page: 'size' }> = {
  page: 'size',
  sector: 'industry',
  employees: '60',
  revenue: '40 tỷ',
  capital: '30 tỷ',
  criterion: 'either',
}
export const budget: Extract<PageInput, { page: 'budget' }> = {
  page: 'budget',
  description: 'Thuê tư vấn chuyển giao công nghệ sấy',
  cost: '200.000.000',
  quantity: 1,
  amount: '100.000.000',
}
export const declared: PageInput = {
  page: 'declaration',
  declared: ['truth', 'repay', 'one-agency', 'no-double', 'data'],
}

export async function begun(owner: Owner, now = new Date()) {
  const ctx = contextOf(owner, now)
  const id = await startApplication(ctx, technology, {})
  const save = (page: string, input: PageInput) => savePage(ctx, id, page, input)
  return { ctx, id, save }
}

export async function filled(owner: Owner, change: Partial<typeof budget> = {}, now = new Date()) {
  const application = await begun(owner, now)
  const { save } = application
  await save('firm', { page: 'firm', registered: '2023-03-01', offer: 'none' })
  await save('size', size)
  await save('traits', { page: 'traits', trait: [] })
  await save('items', { page: 'items', items: ['transfer-consulting'] })
  await save('budget-transfer-consulting', { ...budget, ...change })
  await save('declaration', declared)
  return application
}
