import { describe, expect, it } from 'vitest'
import { stretchesOf } from '#app/domain/vocabulary/find-phrases'
import { otherWordings } from '#app/domain/vocabulary/other-wordings'
import { isAbbreviation } from '#app/domain/vocabulary/word-group'
import { compileWordList, emptyWordList } from '#app/domain/vocabulary/word-list'
import { createAnalyser } from '#app/platform/search/text/analyser'
import { STOP_WORDS } from '#app/platform/search/text/stop-words'
import { readWordGroups } from '#prisma/seed/reference/read-word-groups'
import { wordGroups } from '#prisma/seed/reference/word-groups'

const analyser = createAnalyser(STOP_WORDS)
const list = (lines: string) => compileWordList(readWordGroups(lines))
const wordings = (lines: string, text: string, words: 'all' | 'any' = 'all') =>
  otherWordings(text, list(lines), analyser, words).map((each) => each.text)
const phrases = (lines: string, text: string) =>
  stretchesOf(text, list(lines)).flatMap(({ text: written, phrase }) => (phrase ? [written] : []))

const pigs = 'synonym: lợn | heo = pig | swine'
const dryers =
  'synonym: máy sấy lạnh | máy sấy bơm nhiệt = heat pump dryer\nsynonym: máy sấy = dryer'
const cooperative = 'abbreviation: HTX | hợp tác xã = cooperative'

describe('phrases of a text', () => {
  it('are the longest that the list knows, whatever case, tone placement or composition', () => {
    expect(phrases(dryers, 'Cần MÁY SẤY LẠNH và máy sấy')).toEqual(['MÁY SẤY LẠNH', 'máy sấy'])
    expect(phrases(dryers, 'máy sấy lạnh'.normalize('NFD'))).toEqual(['máy sấy lạnh'])
    expect(phrases('translation: tự động hóa = automation', 'tự động hoá')).toEqual(['tự động hoá'])
  })

  it('may be typed without marks where they have several syllables', () => {
    expect(phrases(dryers, 'may say lanh')).toEqual(['may say lanh'])
    expect(phrases(pigs, 'lon')).toEqual([])
    expect(phrases('translation: quả bơ = avocado', 'quả bò')).toEqual([])
  })

  it('are found with English endings', () => {
    expect(phrases(dryers, 'Heat pump dryers')).toEqual(['Heat pump dryers'])
  })

  it('take letters for an abbreviation only where they cannot be a word', () => {
    const ai = 'abbreviation: AI | trí tuệ nhân tạo = artificial intelligence'
    expect(phrases(ai, 'ai cần mua máy')).toEqual([])
    expect(phrases(ai, 'ứng dụng AI')).toEqual(['AI'])
    expect(phrases(ai, 'ai')).toEqual(['ai'])
    expect(phrases(ai, 'AI CẦN MUA')).toEqual([])
    expect(phrases(cooperative, 'htx vải thiều')).toEqual(['htx'])
    expect(phrases('abbreviation: IoT | internet vạn vật', 'thiết bị iot')).toEqual(['iot'])
  })

  it('tells abbreviations from words', () => {
    for (const text of ['BVTV', 'R&D', 'IoT', 'LoRa', 'KH&CN', 'VietGAP', 'ĐMST', 'PM2'])
      expect(isAbbreviation(text), text).toBe(true)
    for (const text of ['lợn', 'Đông Hồ', 'B', 'pig', 'LED lighting'])
      expect(isAbbreviation(text), text).toBe(false)
  })
})

describe('other wordings of a query', () => {
  it('put one phrase in other words of the language, or all of it in the other language', () => {
    expect(wordings(`${pigs}\n${dryers}`, 'máy sấy lạnh heo')).toEqual([
      'máy sấy lạnh lợn',
      'máy sấy bơm nhiệt heo',
      'máy sấy bơm nhiệt lợn',
      'heat pump dryer pig',
      'heat pump dryer swine',
    ])
    expect(wordings(dryers, 'dryers')).toEqual(['máy sấy'])
  })

  it('leave a word without translation out where most have one, and keep what every language has', () => {
    const lines = 'translation: ao nuôi cá = fish pond\ntranslation: cảm biến = sensor'
    expect(wordings(lines, 'cảm biến pH ao nuôi cá')).toEqual(['sensor pH fish pond'])
    expect(wordings(lines, 'cảm biến rẻ ao nuôi cá')).toEqual(['sensor fish pond'])
    expect(wordings(lines, 'bán cảm biến giá tốt')).toEqual([])
    expect(wordings(lines, 'bán cảm biến giá tốt', 'any')).toEqual(['bán sensor giá tốt'])
  })

  it('go from the narrower to the broader word and not back', () => {
    const lines = 'broader: vải thiều > hoa quả = lychee > fruit'
    expect(wordings(lines, 'vải thiều')).toEqual(['hoa quả', 'fruit'])
    expect(wordings(lines, 'hoa quả')).toEqual([])
  })

  it('do not take two words for the same because they have one translation', () => {
    expect(wordings('translation: quả chuối | cây chuối = banana', 'quả chuối')).toEqual(['banana'])
  })

  it('weigh less the more they change, and never as much as the query', () => {
    const found = otherWordings('máy sấy lạnh heo', list(`${pigs}\n${dryers}`), analyser, 'all')
    const weights = found.map(({ weight }) => weight)
    expect(weights).toEqual([...weights].sort((a, b) => b - a))
    expect(Math.max(...weights)).toBeLessThan(1)
    expect(Math.min(...weights)).toBeGreaterThan(0)
  })

  it('are few, and none for words that nobody listed', () => {
    const seeded = compileWordList(wordGroups)
    const long = 'máy sấy lạnh vải thiều nhãn lồng ngô lạc heo thuốc sâu nhà kính'
    expect(otherWordings(long, seeded, analyser, 'all').length).toBeLessThanOrEqual(6)
    expect(otherWordings(long, emptyWordList, analyser, 'all')).toEqual([])
    expect(otherWordings('', seeded, analyser, 'all')).toEqual([])
  })
})

describe('the list that the exchange starts with', () => {
  it('has hundreds of groups, each with something to say and a code of its own', () => {
    expect(wordGroups.length).toBeGreaterThanOrEqual(300)
    expect(new Set(wordGroups.map(({ code }) => code)).size).toBe(wordGroups.length)
    for (const { kind, vi, en, broaderVi, broaderEn } of wordGroups) {
      const broader = broaderVi.length + broaderEn.length
      if (kind === 'broader') expect(broader, vi.join()).toBeGreaterThan(0)
      else expect(vi.length + en.length, vi.join()).toBeGreaterThan(1)
      for (const term of [...vi, ...en, ...broaderVi, ...broaderEn]) {
        expect(term).toBe(term.normalize('NFC').trim())
      }
    }
  })

  it('refuses a line that is no group', () => {
    expect(() => readWordGroups('nonsense')).toThrow('no group of words')
  })
})
