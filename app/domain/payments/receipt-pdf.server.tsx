import { Document, Page, renderToBuffer, StyleSheet, Text, View } from '@react-pdf/renderer'
import { amountInWords } from '#app/locales/amount-in-words'
import { formatDate, formatLongDate } from '#app/locales/dates'
import type { Locale } from '#app/locales/locale'
import { formatMoney } from '#app/locales/money'
import { createTranslatorFor } from '#app/locales/translator'
import { withPdfFont } from '#app/platform/files/pdf-font.server'
import type { ReceiptView } from './receipt-queries.server'

const styles = StyleSheet.create({
  page: { fontSize: 13, padding: '20mm 20mm 20mm 30mm', lineHeight: 1.4 },
  head: { textAlign: 'center', fontWeight: 700 },
  title: { textAlign: 'center', fontWeight: 700, fontSize: 16, marginTop: 24 },
  number: { textAlign: 'center', marginBottom: 18 },
  test: {
    textAlign: 'center',
    fontWeight: 700,
    border: '1pt solid black',
    padding: 4,
    marginBottom: 12,
  },
  row: { flexDirection: 'row', marginBottom: 5 },
  term: { width: '34%' },
  value: { width: '66%' },
  strong: { fontWeight: 700 },
  sign: { marginTop: 24, alignSelf: 'flex-end', width: '60%', textAlign: 'center' },
  italic: { fontStyle: 'italic' },
  note: { marginTop: 30, fontSize: 10, fontStyle: 'italic' },
})

/** Who issues the receipt, and whether money was real. */
export interface ReceiptIssuer {
  exchange: string
  place: string
  locale: Locale
  /** True: the payment was made in test mode, and the paper says so. */
  test: boolean
}

/** The receipt as a PDF of one page. */
export function receiptPdf(receipt: ReceiptView, issuer: ReceiptIssuer): Promise<Buffer> {
  return withPdfFont((family) =>
    renderToBuffer(<ReceiptPaper receipt={receipt} issuer={issuer} family={family} />),
  )
}

function rowsOf({ amount, currency, facts }: ReceiptView, { exchange, locale }: ReceiptIssuer) {
  const t = createTranslatorFor(locale)
  const { payer, payee, subject, reference, method, transferCode, receivedOn } = facts
  const rows: [string, string | null][] = [
    [t('payments.receipt.payer'), payer.name],
    [t('payments.receipt.taxCode'), payer.taxCode],
    [t('payments.receipt.address'), payer.address],
    [t('payments.receipt.payee'), payee?.name ?? exchange],
    [t('payments.receipt.taxCode'), payee?.taxCode ?? null],
    [t('payments.receipt.address'), payee?.address ?? null],
    [t('payments.receipt.subject'), subject],
    [t('payments.receipt.reference'), reference || null],
    [t('payments.receipt.amount'), formatMoney(amount, currency, locale)],
    [t('payments.receipt.inWords'), locale === 'vi' ? amountInWords(amount, currency) : null],
    [t('payments.receipt.method'), t(`payments.methods.${method}`)],
    [t('payments.receipt.code'), method === 'transfer' ? transferCode : null],
    [
      t('payments.receipt.receivedOn'),
      formatDate(new Date(`${receivedOn}T00:00:00+07:00`), locale),
    ],
  ]
  return rows.flatMap(([term, value], index) => (value ? [{ term, value, key: index }] : []))
}

interface PaperProps {
  receipt: ReceiptView
  issuer: ReceiptIssuer
  family: string
}

function ReceiptPaper({ receipt, issuer, family }: PaperProps) {
  const { locale, exchange, place, test } = issuer
  const t = createTranslatorFor(locale)
  const { number, issuedAt } = receipt
  const title = `${t('payments.receipt.title')} ${number}`
  const strong = [
    t('payments.receipt.payer'),
    t('payments.receipt.payee'),
    t('payments.receipt.amount'),
  ]
  return (
    <Document title={title} author={exchange} language={locale}>
      <Page size="A4" style={{ ...styles.page, fontFamily: family }}>
        <Text style={styles.head}>{exchange.toLocaleUpperCase(locale)}</Text>
        <Text style={styles.title}>{t('payments.receipt.title')}</Text>
        <Text style={styles.number}>{t('payments.receipt.number', { number })}</Text>
        {test ? <Text style={styles.test}>{t('payments.receipt.test')}</Text> : null}
        {rowsOf(receipt, issuer).map(({ term, value, key }) => (
          <View key={key} style={styles.row}>
            <Text style={styles.term}>{term}:</Text>
            <Text style={strong.includes(term) ? [styles.value, styles.strong] : styles.value}>
              {value}
            </Text>
          </View>
        ))}
        <View style={styles.sign}>
          <Text style={styles.italic}>
            {t('payments.receipt.place', { place, date: formatLongDate(issuedAt, locale) })}
          </Text>
          <Text style={styles.strong}>{exchange}</Text>
          <Text style={styles.italic}>{t('payments.receipt.issuedBy')}</Text>
        </View>
        <Text style={styles.note}>{t('payments.receipt.note')}</Text>
      </Page>
    </Document>
  )
}
