import type { LoadReport } from '#app/domain/imports/index.server'
import type { RowEffect } from '#app/domain/reference-data/reference-lists'
import type { Translator } from '#app/locales/translator'

/** What came of a file, as its page tells it. */
export function importReply({ effects, saved, refused }: LoadReport<RowEffect>, t: Translator) {
  return {
    effects: { added: 0, version: 0, changed: 0, same: 0, ...effects },
    saved,
    refused: refused.map(({ number, column, reason, params }, index) => ({
      key: `${number}-${index}`,
      number,
      column,
      reason: t.dynamic(reason, params),
    })),
  }
}
