import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
// The files that hold every letter: those of @fontsource are split by script, and letters get lost.
const regular = require.resolve('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf')
const bold = require.resolve('@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf')
const italic = require.resolve(
  '@expo-google-fonts/tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf',
)
const boldItalic = require.resolve(
  '@expo-google-fonts/tinos/700Bold_Italic/Tinos_700Bold_Italic.ttf',
)

let documents = 0

/** Most letters of a word that stands on one line; longer ones are cut, so that they stay on the page. */
const LONGEST_WORD = /.{1,45}/gsu

/** Vietnamese words are never divided. */
function cutWord(word: string): string[] {
  return word.length > 45 ? (word.match(LONGEST_WORD) ?? [word]) : [word]
}

/**
 * Has one PDF written with a family of fonts of its own that has all Vietnamese letters, regular, bold and
 * italic: glyphs remember the document they were drawn in, and letters are lost in the next one that uses them.
 * @param write renders the document with `fontFamily` set to the name it is given
 */
export async function withPdfFont<Result>(
  write: (family: string) => Promise<Result>,
): Promise<Result> {
  // Loaded when the first PDF is written: it takes a second that few processes need.
  const { Font } = await import('@react-pdf/renderer')
  const family = `Tinos ${++documents}`
  Font.register({
    family,
    fonts: [
      { src: regular },
      { src: bold, fontWeight: 700 },
      { src: italic, fontStyle: 'italic' },
      { src: boldItalic, fontWeight: 700, fontStyle: 'italic' },
    ],
  })
  Font.registerHyphenationCallback(cutWord)
  try {
    return await write(family)
  } finally {
    delete Font.getRegisteredFonts()[family]
  }
}
