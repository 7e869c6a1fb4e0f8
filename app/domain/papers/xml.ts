/** An element of a document, or text between elements. */
export interface XmlElement {
  name: string
  attributes: Record<string, string>
  children: (XmlElement | string)[]
}

const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

function decode(text: string): string {
  return text.replace(/&(#x?[0-9a-fA-F]+|[a-z]+);/g, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name] ?? whole
    const code = name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
}

function attributesOf(text: string): Record<string, string> {
  const found = text.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)
  return Object.fromEntries(
    [...found].map(([, name, one, other]) => [name, decode(one ?? other ?? '')]),
  )
}

const token =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([\w:.-]+)((?:"[^"]*"|'[^']*'|[^'">])*?)(\/?)>|([^<]+)/g

/**
 * Reads the XML inside an office document. Document types and their entities are left alone: nothing is
 * fetched or expanded.
 * @throws SyntaxError where elements do not close
 */
export function readXml(xml: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [] }
  const open: XmlElement[] = [root]
  for (const [, cdata, closing, name, attributes, empty, text] of xml.matchAll(token)) {
    const parent = open.at(-1)
    if (!parent) throw new SyntaxError('An element closes that was not open')
    if (text !== undefined || cdata !== undefined) {
      parent.children.push(text === undefined ? (cdata ?? '') : decode(text))
    } else if (closing && name) {
      if (parent.name !== name) throw new SyntaxError(`<${parent.name}> is closed by </${name}>`)
      open.pop()
    } else if (name) {
      const element = { name, attributes: attributesOf(attributes ?? ''), children: [] }
      parent.children.push(element)
      if (!empty) open.push(element)
    }
  }
  if (open.length !== 1) throw new SyntaxError(`<${open.at(-1)?.name}> does not close`)
  return root
}

/** The elements of a name directly below another. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return (element?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== 'string' && child.name === name,
  )
}

/** The first of them. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return childrenOf(element, name)[0]
}
