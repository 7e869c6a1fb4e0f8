/** How to reach one side. */
export interface Contact {
  organisation: string
  email: string | null
  phone: string | null
  people: { name: string; email: string; phone: string | null }[]
}
