import { beforeAll, describe, expect, it } from 'vitest'
import { emptyDocument } from '#app/domain/search/empty-document'
import { type ListingDocument, listingIndexSettings } from '#app/domain/search/listing-document'
import { asked } from '#app/domain/search/listing-query'
import { compileWordList, emptyWordList, type WordList } from '#app/domain/vocabulary/word-list'
import { EmbeddedEngine } from '#app/platform/search/embedded/embedded-engine'
import { wordGroups } from '#prisma/seed/reference/word-groups'

const titles = {
  bò: 'Chuồng nuôi bò',
  bơ: 'Nhân giống bơ',
  bố: 'Bố trí mặt bằng xưởng',
  'máy sấy vải': 'Máy sấy vải thiều',
  'sấy nhãn': 'Lò sấy nhãn lồng',
  'vải dệt': 'Nhuộm vải bằng củ nâu',
  'tự động hóa': 'Tự động hóa tưới vườn',
  'hòa tan': 'Cà phê hoà tan',
  đê: 'Kè đê sông',
  dê: 'Nuôi dê núi',
  gà: 'Chuồng gà thịt',
  ga: 'Van ga an toàn',
  ép: 'Ép dầu lạc',
} as const

type Id = keyof typeof titles
const engine = new EmbeddedEngine<ListingDocument>(listingIndexSettings)
const seeded = compileWordList(wordGroups)

beforeAll(() =>
  engine.upsert(
    Object.entries(titles).map(([id, titleVi]) =>
      emptyDocument({ id, kind: 'technology', titleVi }),
    ),
  ),
)

async function ids(text: string, list: WordList = emptyWordList): Promise<string[]> {
  const { hits } = await engine.search(asked(text, 'all', list))
  return hits.map(({ document }) => document.id)
}

describe('tone marks', () => {
  const three: Id[] = ['bò', 'bơ', 'bố']

  it.each(three)('decide the order and exclude nothing: %s', async (word) => {
    const found = await ids(word)
    expect(found[0]).toBe(word)
    expect([...found].sort()).toEqual([...three].sort())
  })

  it('left away, find every reading', async () => {
    expect((await ids('bo')).sort()).toEqual([...three].sort())
    expect((await ids('BO')).sort()).toEqual([...three].sort())
  })

  it('tell đ from d in the order only', async () => {
    expect(await ids('đê')).toEqual(['đê', 'dê'])
    expect(await ids('dê')).toEqual(['dê', 'đê'])
    expect((await ids('de nui'))[0]).toBe('dê')
    expect((await ids('Đê'.normalize('NFD')))[0]).toBe('đê')
  })

  it('may stand on either vowel, composed or not', async () => {
    for (const word of ['tự động hóa', 'tự động hoá', 'TỰ ĐỘNG HOÁ', 'tu dong hoa']) {
      expect((await ids(word))[0], word).toBe('tự động hóa')
      expect((await ids(word.normalize('NFD')))[0], word).toBe('tự động hóa')
    }
    for (const word of ['hòa tan', 'hoà tan', 'hoa tan']) {
      expect(await ids(word), word).toEqual(['hòa tan'])
    }
  })
})

describe('short words and compounds', () => {
  it('finds words of two letters and puts the one as written first', async () => {
    expect(await ids('gà')).toEqual(['gà', 'ga'])
    expect((await ids('ga')).sort()).toEqual(['ga', 'gà'])
    expect(await ids('ép')).toEqual(['ép'])
  })

  it('finds the dryer for "say vai", and no cloth', async () => {
    expect(await ids('say vai')).toEqual(['máy sấy vải'])
    expect(await ids('may say')).toEqual(['máy sấy vải'])
  })

  it('puts the compound before its syllables apart', async () => {
    await engine.upsert([
      emptyDocument({ id: 'apart', kind: 'technology', titleVi: 'Thiều quang: máy may vải' }),
    ])
    expect((await ids('vải thiều'))[0]).toBe('máy sấy vải')
    expect((await ids('vai thieu'))[0]).toBe('máy sấy vải')
    await engine.remove(['apart'])
  })
})

describe('with the words that mean the same', () => {
  it('puts the words as typed first, then those that mean the same', async () => {
    expect(await ids('máy sấy', seeded)).toEqual(['máy sấy vải', 'sấy nhãn'])
    expect(await ids('may say', seeded)).toEqual(['máy sấy vải', 'sấy nhãn'])
    expect(await ids('đậu phộng', seeded)).toEqual(['ép'])
    expect(await ids('peanut', seeded)).toEqual(['ép'])
  })

  it('never takes a syllable with other marks for one of the list', async () => {
    expect(await ids('lac', seeded)).toEqual(await ids('lac'))
    expect((await ids('bò', seeded))[0]).toBe('bò')
  })
})
