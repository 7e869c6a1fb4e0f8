import type { DaysAgo } from '../types'

/** Matches that their owners or staff have put aside, with the reason the exchange learns from. */
export const dismissedMatches: {
  technology: string
  need: string
  /** Code of the list match-dismiss-reason. */
  reason: string
  by: string
  /** Whose word it was. */
  side: 'need' | 'staff'
  ago: DaysAgo
}[] = [
  {
    technology: 'nha-say-nang-luong-mat-troi-co-du-tru-nhiet',
    need: 'tim-may-say-vai-thieu-khong-am-khoi-cho-hop-tac-xa',
    reason: 'scale-mismatch',
    by: 'htx',
    side: 'need',
    ago: 3,
  },
  {
    technology: 'bai-loc-trong-cay-nhieu-tang-nuoc-thai-sinh-hoat-thon',
    need: 'loc-asen-nuoc-gieng-cho-ba-thon-ven-song',
    reason: 'different-problem',
    by: 'hotro',
    side: 'staff',
    ago: 6,
  },
]
