import type { SourceFile } from './source-files'

const LONGEST_FILE = 300

/** Breaches of the habits that no linter knows: one line each, with the file and the way to mend it. */
export function conventionBreaches(files: SourceFile[]): string[] {
  return files.flatMap((file) => [...tooLong(file), ...mocksOurOwn(file)])
}

function tooLong({ path, text }: SourceFile): string[] {
  if (!/^(app|tests|scripts|prisma)\/.*\.(ts|tsx|mjs|css)$/.test(path)) return []
  const lines = text.split('\n').length - 1
  return lines > LONGEST_FILE
    ? [`${path} has ${lines} lines: split it (the limit is ${LONGEST_FILE})`]
    : []
}

function mocksOurOwn({ path, text }: SourceFile): string[] {
  return /^tests\//.test(path) && /\bvi\.mock\(\s*['"]#/.test(text)
    ? [`${path} mocks our own code: build the real thing with the test database`]
    : []
}
