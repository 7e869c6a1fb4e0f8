import type { Locale } from '#app/locales/locale'
import type { Transaction } from '#app/platform/db/client.server'

interface NeedWords {
  title?: string
  summary?: string
  currentState?: string
  goal?: string
  constraints?: string
  triedBefore?: string
  notWanted?: string
  acceptanceTest?: string
  keywords?: string[]
}

/** Writes some of a need's words in a language; the others stay as they are. */
export async function saveNeedText(
  db: Transaction,
  needId: string,
  lang: Locale,
  words: NeedWords,
): Promise<void> {
  await db.needText.upsert({
    where: { needId_lang: { needId, lang } },
    create: { needId, lang, title: '', keywords: [], ...words },
    update: words,
  })
}
