import type { ShouldRevalidateFunction } from '@remix-run/react'

const CONFLICT = 409

/**
 * Has a page read again after a refusal with this status; after other refusals it stays as it is, with what was typed.
 */
export const rereadAfter =
  (status: number): ShouldRevalidateFunction =>
  ({ actionStatus = 200, defaultShouldRevalidate }) =>
    actionStatus < 400 ? defaultShouldRevalidate : actionStatus === status

/**
 * For pages on which two act: a refusal because the record was changed meanwhile has the page read again, so that it
 * shows what is there now and no button of what was.
 */
export const rereadWhenStale = rereadAfter(CONFLICT)
