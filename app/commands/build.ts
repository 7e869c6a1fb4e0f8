import { buildPages } from './support/build-pages'
import { createProgress } from './support/terminal'

/** `npm run build`: builds pages and server code into `build/`. */
export async function main(): Promise<void> {
  const progress = createProgress()
  progress.step('building the pages')
  await buildPages()
  progress.done()
}
