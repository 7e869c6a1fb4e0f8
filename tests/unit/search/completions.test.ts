import { beforeEach, describe, expect, it } from 'vitest'
import { EmbeddedEngine } from '#app/platform/search/embedded/embedded-engine'
import { type Entry, entrySettings } from './entry-index'

let engine: EmbeddedEngine<Entry>

beforeEach(async () => {
  engine = new EmbeddedEngine<Entry>(entrySettings)
  await engine.upsert([
    { id: '1', title: 'Máy sấy lạnh' },
    { id: '2', title: 'Buồng sấy, sàng thóc và sân phơi' },
    { id: '3', title: 'Welding robots' },
  ])
})

const completions = async (beginning: string, most = 8) =>
  (await engine.statistics()).completions(beginning, most)

describe('what a beginning may be completed to', () => {
  it('is every word that begins so, the most frequent first', async () => {
    expect(await completions('sa')).toEqual(['say', 'san', 'sang'])
    expect(await completions('sa', 1)).toEqual(['say'])
    expect(await completions('say')).toEqual(['say'])
  })

  it('is a stem whose longer form is being typed', async () => {
    expect(await completions('weldi')).toEqual(['weld'])
    expect(await completions('weldingsmith')).toEqual([])
  })

  it('leaves out stop words and what was removed', async () => {
    expect(await completions('va')).toEqual([])
    await engine.remove(['2'])
    expect(await completions('sa')).toEqual(['say'])
  })

  it('is nothing for nothing', async () => {
    expect(await completions('')).toEqual([])
    expect(await completions('xyz')).toEqual([])
  })
})
