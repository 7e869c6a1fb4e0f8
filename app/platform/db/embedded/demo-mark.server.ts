import { rmSync } from 'node:fs'
import { z } from 'zod'
import { type DataFolder, parseJson, readText, writePrivate } from './data-folder.server'
import { isRunning } from './process.server'

const markSchema = z.object({ pid: z.number().int(), address: z.string() })

/** The demo that serves a data folder at the moment. */
export type DemoMark = z.output<typeof markSchema>

/** The living demo of the folder, or undefined: the mark of a killed one counts for nothing. */
export function readDemoMark(folder: DataFolder): DemoMark | undefined {
  const mark = markSchema.safeParse(parseJson(readText(folder.demo) ?? ''))
  if (!mark.success || mark.data.pid === process.pid) return undefined
  return isRunning(mark.data.pid, 'demo') ? mark.data : undefined
}

/** Notes that this process serves the folder. */
export function writeDemoMark(folder: DataFolder, address: string): void {
  writePrivate(folder.demo, JSON.stringify({ pid: process.pid, address }))
}

/** Takes the note away again. */
export function removeDemoMark(folder: DataFolder): void {
  rmSync(folder.demo, { force: true })
}
