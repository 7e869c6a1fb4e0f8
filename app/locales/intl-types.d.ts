import type { Locale } from './locale'
import type vi from './vi'

declare module 'use-intl' {
  interface AppConfig {
    Locale: Locale
    Messages: typeof vi
  }
}
