import type { SourceFile } from './source-files'

const patterns: [string, RegExp][] = [
  ['a private key', /-----BEGIN [A-Z ]*PRIVATE KEY-----/],
  ['an AWS key', /\bAKIA[0-9A-Z]{16}\b/],
  ['a Stripe key', /\b[sr]k_live_[0-9A-Za-z]{16,}/],
  ['a GitHub token', /\bgh[pousr]_[0-9A-Za-z]{36}\b/],
  ['a Slack token', /\bxox[abprs]-[0-9A-Za-z-]{10,}/],
  ['a Google key', /\bAIza[0-9A-Za-z_-]{35}\b/],
  ['a signed token', /\beyJ[0-9A-Za-z_-]{20,}\.eyJ[0-9A-Za-z_-]{20,}\.[0-9A-Za-z_-]{20,}/],
  ['a password in an address', /\b[a-z]+:\/\/[^\s:@/'"`$<]+:(?!exchange@)[^\s:@/'"`$<]{12,}@/],
]

/** Places that look like a secret, one line each; the secret itself is not repeated. */
export function findSecrets(files: SourceFile[]): string[] {
  return files.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, index) =>
        patterns
          .filter(([, pattern]) => pattern.test(line))
          .map(([what]) => `${path}:${index + 1} looks like ${what}`),
      ),
  )
}
