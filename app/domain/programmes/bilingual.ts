import { z } from 'zod'

const text = (longest: number) => z.string().trim().normalize('NFC').min(1).max(longest)

/** A text in both languages, as programmes keep it. */
export const bilingual = (longest: number) => z.object({ vi: text(longest), en: text(longest) })

/** A text in both languages. */
export interface Bilingual {
  vi: string
  en: string
}
