const toneMarks = /[àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵăâđêôơư]/i

/** True if a text has letters that only Vietnamese spelling has. */
export function hasToneMarks(text: string): boolean {
  return toneMarks.test(text.normalize('NFC'))
}

/** Words as a reader counts them: runs of letters and digits between blanks. */
export function wordCount(...texts: string[]): number {
  return texts.join(' ').split(/\s+/).filter(Boolean).length
}
