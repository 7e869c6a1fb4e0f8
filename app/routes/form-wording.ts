import type { Translator } from '#app/locales/translator'
import type { Wording } from '#app/platform/http/guarded-form'

/** Words for the checks that schemas give no message of their own for. */
export function formWording(t: Translator): Wording {
  return (issue) => {
    if (issue.input === undefined) return t('validation.required')
    switch (issue.code) {
      case 'invalid_type':
        return t(issue.expected === 'number' ? 'validation.number' : 'validation.invalid')
      case 'too_small':
        if (issue.origin === 'string') {
          return t('validation.tooShort', { minimum: Number(issue.minimum) })
        }
        if (issue.origin === 'array')
          return t('validation.tooFew', { minimum: Number(issue.minimum) })
        return t('validation.tooSmall', { minimum: Number(issue.minimum) })
      case 'too_big':
        if (issue.origin === 'string') {
          return t('validation.tooLong', { maximum: Number(issue.maximum) })
        }
        if (issue.origin === 'array')
          return t('validation.tooMany', { maximum: Number(issue.maximum) })
        return t('validation.tooBig', { maximum: Number(issue.maximum) })
      case 'invalid_format':
        return t(issue.format === 'email' ? 'validation.email' : 'validation.invalid')
      default:
        return t('validation.invalid')
    }
  }
}
