/** The receipt number that people use: the series, the year in Viet Nam, a running number. */
export function receiptNumber(year: number, running: number): string {
  return `HT-${year}-${String(running).padStart(4, '0')}`
}

/** True for text that can be a receipt number; anything else need not be looked up. */
export function isReceiptNumber(text: string | undefined): text is string {
  return text !== undefined && /^HT-\d{4}-\d{4,9}$/.test(text)
}
