import type { LegalClass } from '../technologies/technology'

/** What a moderator ticks when checking a technology against Arts. 9–11 of Law 07/2017/QH14. */
export interface LegalCheckInput {
  legalClass?: LegalClass | undefined
  /** Codes of the list legal-criterion. */
  legalCriteria?: readonly string[]
  /** Ids of entries of the annex lists in force. */
  annexItems?: readonly string[]
  legalNote?: string | undefined
  /** Flags that the check sets; undefined leaves them as they are. */
  green?: boolean | undefined
  highTech?: boolean | undefined
}
