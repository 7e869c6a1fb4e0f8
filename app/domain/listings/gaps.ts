/** A publishing rule: what it asks of an entry, and where its editor mends it. */
export interface PublishingRule<Content, Section extends string = string> {
  /** Key of its words in the locales. */
  rule: string
  section: Section
  /** A warning is shown to owner and moderators and stops nobody. */
  severity: 'blocks' | 'warns'
  holds: (content: Content, now: Date) => boolean
}

/** Makes the rules of one kind of entry: those that block and those that warn. */
export function ruleMakers<Content, Section extends string>() {
  const of =
    (severity: 'blocks' | 'warns') =>
    (
      rule: string,
      section: Section,
      holds: PublishingRule<Content, Section>['holds'],
    ): PublishingRule<Content, Section> => ({ rule, section, severity, holds })
  return { rule: of('blocks'), warning: of('warns') }
}

/** A rule that an entry does not meet. */
export interface Gap<Section extends string = string> {
  rule: string
  section: Section
  severity: 'blocks' | 'warns'
}

/** The rules an entry does not meet, those that stop it first. */
export function gapsIn<Content, Section extends string>(
  rules: readonly PublishingRule<Content, Section>[],
  content: Content,
  now: Date,
): Gap<Section>[] {
  return rules
    .filter(({ holds }) => !holds(content, now))
    .map(({ rule, section, severity }) => ({ rule, section, severity }))
    .toSorted((a, b) => Number(a.severity === 'warns') - Number(b.severity === 'warns'))
}

/** The gaps that keep an entry from being submitted. */
export function blocking<Section extends string>(gaps: readonly Gap<Section>[]): Gap<Section>[] {
  return gaps.filter(({ severity }) => severity === 'blocks')
}

/** How much of what must be there is there, from 0 to 1. */
export function completenessOf(
  rules: readonly { severity: 'blocks' | 'warns' }[],
  gaps: readonly Gap[],
): number {
  const asked = rules.filter(({ severity }) => severity === 'blocks').length
  return asked === 0 ? 1 : (asked - blocking(gaps).length) / asked
}
