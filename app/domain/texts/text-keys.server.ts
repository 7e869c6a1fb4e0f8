import type { Locale } from '#app/locales/locale'
import { textsOfLocale } from '#app/locales/translator'
import { type HelpTopicName, helpTopicNames, isOfTopic } from './help-topics'

const own = { vi: textsOfLocale('vi'), en: textsOfLocale('en') }

// A text with marks such as <link> is part of a component and not worded by staff.
const plain = [...own.vi].filter(([, text]) => !/<\w+>/.test(text))

const keys = new Map<HelpTopicName, readonly string[]>(
  helpTopicNames.map((topic) => [
    topic,
    plain.flatMap(([key]) => (isOfTopic(topic, key) ? [key] : [])),
  ]),
)

const all = new Set([...keys.values()].flat())

/** Keys of the texts of a topic, in the order of the locales. */
export function helpKeysOf(topic: HelpTopicName): readonly string[] {
  return keys.get(topic) ?? []
}

/** Keys of every text of help. */
export function helpKeys(): readonly string[] {
  return [...all]
}

/** True for the key of a text of help. */
export function isHelpKey(key: string): boolean {
  return all.has(key)
}

/** The exchange's own text of a key, as it is written; nothing where there is none. */
export function ownText(locale: Locale, key: string): string {
  return own[locale].get(key) ?? ''
}
