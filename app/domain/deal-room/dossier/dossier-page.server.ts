import { formatDateTime } from '#app/locales/dates'
import type { Locale } from '#app/locales/locale'
import { createTranslatorFor, type Translator } from '#app/locales/translator'
import type { Said } from '../entry-words.server'
import { type DossierIndex, dossierPaths, type MessageLine } from './dossier'

/** An entry of the chain as the page shows it. */
export interface PageEntry {
  sequence: number
  hash: string
  body: string
}

interface PageParts {
  locale: Locale
  deal: DossierIndex['deal']
  chain: DossierIndex['chain']
  people: Record<string, string>
  exportedAt: Date
  documents: DossierIndex['documents']
  /** What an entry says, line by line. */
  details: (said: Said) => string[]
  entries: () => AsyncIterable<PageEntry>
  messages: () => AsyncIterable<MessageLine>
}

const css =
  'body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b}' +
  'li{margin:0 0 1rem}code{overflow-wrap:anywhere;font-size:.85em}.m{color:#555}p{margin:.2rem 0}' +
  '.t{white-space:pre-line;overflow-wrap:anywhere}'

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escaped = (text: unknown) =>
  String(text ?? '').replace(/[&<>"']/g, (sign) => entities[sign] ?? '')
const paragraph = (text: string, kind = 't') =>
  text ? `<p class="${kind}">${escaped(text)}</p>` : ''

/** The page of a dossier for people, in the reader's language, piece by piece; everything in it is escaped. */
export async function* dossierPage(parts: PageParts): AsyncGenerator<string> {
  const { locale, deal, chain, people, exportedAt, documents } = parts
  const t = createTranslatorFor(locale)
  const when = (value: Date | string) => formatDateTime(new Date(value), locale)
  const nameOf = (id: unknown) =>
    typeof id === 'string' ? (people[id] ?? t('room.nobody')) : t('room.history.exchange')
  const roleOf = (role: unknown) =>
    typeof role === 'string' ? t.dynamic(`room.sides.${role}`) : ''
  const title = t('room.dossier.pageTitle', { number: deal.number })
  yield `<!doctype html><html lang="${locale}"><head><meta charset="utf-8">` +
    '<meta name="viewport" content="width=device-width,initial-scale=1">' +
    `<title>${escaped(title)}</title><style>${css}</style></head><body><main>` +
    `<h1>${escaped(title)}</h1>${paragraph(deal.title)}` +
    paragraph(`${t('room.sides.provider')}: ${deal.provider}`) +
    paragraph(`${t('room.sides.seeker')}: ${deal.seeker}`) +
    paragraph(t('room.history.to', { stage: t.dynamic(`deals.stages.${deal.stage}`) })) +
    paragraph(t('room.dossier.exportedAt', { at: when(exportedAt) }), 'm') +
    paragraph(t('room.dossier.check'), 'm') +
    `<p><code>npm run verify-dossier -- ${escaped(`${deal.number}.zip`)}</code></p>` +
    (chain.end
      ? `<p>${escaped(t('room.history.end', { sequence: chain.entries }))} <code>${chain.end}</code></p>`
      : '')
  yield `<h2>${escaped(t('room.files.title'))}</h2><ul>`
  for (const { path, caption, sha256 } of documents) {
    const href = path.split('/').map(encodeURIComponent).join('/')
    yield `<li><a href="${escaped(href)}">${escaped(caption)}</a> <code>${sha256}</code></li>`
  }
  yield `</ul><h2>${escaped(t('room.history.title'))}</h2><ol>`
  for await (const { sequence, hash, body } of parts.entries()) {
    const said = JSON.parse(body) as Said
    if (said.kind === 'message') continue
    yield `<li value="${sequence}"><p><strong>${escaped(titleOf(t, said))}</strong></p>` +
      paragraph(
        `${when(said.at)} · ${nameOf(said.by)} ${bracketed(roleOf(said.role ?? said.side))}`,
        'm',
      ) +
      [said.title ?? '', ...parts.details(said), said.reason ?? '']
        .map((text) => paragraph(text))
        .join('') +
      `<p class="m"><code>${hash}</code></p></li>`
  }
  yield `</ol><h2>${escaped(t('room.messages.title'))}</h2><ol>`
  for await (const { sequence, at, by, side, body } of parts.messages()) {
    yield `<li value="${sequence}">` +
      paragraph(`${when(at)} · ${nameOf(by)} ${bracketed(roleOf(side ?? 'guest'))}`, 'm') +
      `${paragraph(body)}</li>`
  }
  yield `</ol><p class="m">${escaped(dossierPaths.history)}, ${escaped(dossierPaths.messages)}</p>` +
    '</main></body></html>\n'
}

const bracketed = (text: string) => (text ? `(${text})` : '')

function titleOf(t: Translator, { kind, from, to }: Said): string {
  const key = `room.history.kinds.${kind}`
  const known = t.dynamic(key, { from: from ?? 'none' })
  const words = known === key ? kind : known
  const atStage = (kind === 'stage' || kind === 'confirmation') && to
  return atStage ? `${words}: ${t.dynamic(`deals.stages.${to}`)}` : words
}
