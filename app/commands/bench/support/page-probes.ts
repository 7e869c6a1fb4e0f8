import { OperatorError } from '#app/platform/env/operator-error'
import { concurrentRound } from '../load'
import type { Probe } from '../rounds'
import type { Send } from './client'
import type { Applicants } from './fill-applicants'

export type PageProbe = 'signed-in' | 'open a page' | 'save a page'

/** The simplest page of somebody signed in, and the pages of their application, by the same client. */
export function pageProbes(send: Send, { applicants, forms }: Applicants): Probe<PageProbe>[] {
  const pages = Object.entries(forms)
  const probe = (name: PageProbe, ask: (number: number) => Promise<unknown>): Probe<PageProbe> => ({
    name,
    round: (first, amount, connections) => concurrentRound(ask, first, amount, connections),
  })
  const applicant = (number: number) => {
    const found = applicants[number % applicants.length]
    if (!found) throw new OperatorError('There are no applicants')
    return found
  }
  const page = (number: number) => pages[number % pages.length] ?? ['firm', {}]
  const expectStatus = async (answer: ReturnType<Send>, wanted: number) => {
    const { status } = await answer
    if (status !== wanted) throw new OperatorError(`An answer is ${status}, not ${wanted}.`)
  }
  return [
    probe('signed-in', (number) => expectStatus(send('/bench', applicant(number).cookie), 200)),
    probe('open a page', (number) => {
      const { application, cookie } = applicant(number)
      const [name] = page(number)
      return expectStatus(send(`/workspace/support/${application}/form/${name}`, cookie), 200)
    }),
    probe('save a page', (number) => {
      const { application, cookie } = applicant(number)
      const [name, form] = page(number)
      return expectStatus(send(`/workspace/support/${application}/form/${name}`, cookie, form), 302)
    }),
  ]
}
