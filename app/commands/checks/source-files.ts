import { globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '#app/platform/env/project-root.server'

/** A text file of the project. */
export interface SourceFile {
  /** Path below the project's folder. */
  path: string
  text: string
}

const foreign = new Set(['node_modules', '.git', 'build', 'generated', 'test-results', 'coverage'])
const ownDotFiles = ['.ci/*', '.github/**/*', '.env.example', '.dependency-cruiser.cjs', '.npmrc']
const LARGEST_TEXT = 2_000_000

/** Every text file that belongs to the project: no packages, no build, no data. */
export function sourceFiles(): SourceFile[] {
  const paths = globSync(['**/*', ...ownDotFiles], {
    cwd: projectRoot,
    exclude: (name) => foreign.has(name.split('/').at(-1) ?? ''),
  })
  return paths.sort().flatMap((path) => {
    const full = join(projectRoot, path)
    const entry = statSync(full)
    if (!entry.isFile() || entry.size > LARGEST_TEXT) return []
    const text = readFileSync(full, 'utf8')
    return text.includes('\u0000') ? [] : [{ path, text }]
  })
}
