import type { z } from 'zod'
import type { Context } from '../context'
import { editNeed } from './edit-need.server'
import type { NeedConstraintsSchema } from './need-schemas'
import { saveNeedText } from './save-need-text.server'

/**
 * Saves constraints, what was tried and what is not wanted.
 * @throws DomainError as `editListing`
 */
export function saveNeedConstraints(
  ctx: Context,
  id: string,
  { version, ...words }: z.output<typeof NeedConstraintsSchema>,
): Promise<void> {
  return editNeed(ctx, { id, version }, ({ db }) => saveNeedText(db, id, 'vi', words))
}
