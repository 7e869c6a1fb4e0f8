import type { DealStage } from '#app/platform/db/generated/enums'
import type { Context } from '../context'
import { visibleListing } from '../listings/visible-listing'

/** Stages of a deal whose contract both parties have confirmed as signed. */
const signedStages: DealStage[] = ['signed', 'registered', 'executing', 'accepted', 'closed']

/** What the exchange holds at this moment. */
export interface ExchangeFigures {
  /** Technologies that everybody can see. */
  technologies: number
  needs: number
  /** Organisations that staff have verified and not suspended since. */
  organisations: number
  /** Deals whose contract is signed, whatever became of it; without those ended before. */
  deals: number
}

/** Counts the exchange for its first page. */
export async function exchangeFigures({ db }: Pick<Context, 'db'>): Promise<ExchangeFigures> {
  const [technologies, needs, organisations, deals] = await Promise.all([
    db.technology.count({ where: visibleListing }),
    db.need.count({ where: visibleListing }),
    db.organisation.count({ where: { status: 'verified' } }),
    db.deal.count({
      where: { OR: [{ stage: { in: signedStages } }, { signedOn: { not: null } }] },
    }),
  ])
  return { technologies, needs, organisations, deals }
}
