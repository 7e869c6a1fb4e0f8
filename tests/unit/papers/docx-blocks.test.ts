import { describe, expect, it } from 'vitest'
import { docxBlocks } from '#app/domain/papers/docx-blocks'
import { childOf, readXml } from '#app/domain/papers/xml'

const styles = `<w:styles><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="28"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:styleId="Base"><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
<w:style w:styleId="Title"><w:basedOn w:val="Base"/><w:rPr><w:i/></w:rPr></w:style></w:styles>`
const body = (xml: string) => docxBlocks(`<w:document><w:body>${xml}</w:body></w:document>`, styles)
const first = (xml: string) => {
  const [block] = body(xml)
  if (block?.kind !== 'paragraph') throw new Error('no paragraph')
  return block
}

describe('a document of Word', () => {
  it('gives its words with entities, tabs and breaks', () => {
    const { runs } = first(
      '<w:p><w:r><w:t xml:space="preserve">A &amp; B &lt;c&gt; &#x1EDD;</w:t><w:br/><w:t>d</w:t><w:tab/><w:t>e</w:t></w:r></w:p>',
    )
    expect(runs[0]).toMatchObject({ text: 'A & B <c> ờ\nd    e', size: 14, bold: false })
  })

  it('takes the dress of its styles and of what they are based on', () => {
    const block = first(
      '<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:rPr><w:b w:val="0"/></w:rPr><w:t>x</w:t></w:r><w:r><w:t>y</w:t></w:r></w:p>',
    )
    expect(block.align).toBe('center')
    expect(block.runs.map(({ bold, italic }) => [bold, italic])).toEqual([
      [false, true],
      [true, true],
    ])
  })

  it('gives tables with their columns', () => {
    const [table] = body(
      '<w:tbl><w:tblPr><w:tblBorders><w:top w:val="single"/></w:tblBorders></w:tblPr><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="1000"/></w:tblGrid><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>',
    )
    expect(table).toMatchObject({ kind: 'table', bordered: true, widths: [100, 50] })
  })
})

describe('the reader of XML', () => {
  it('leaves comments, instructions and document types alone', () => {
    const root = readXml(
      '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x "y">]><!-- <b> --><a q="1 &gt; 0"><![CDATA[<i>]]></a>',
    )
    expect(childOf(root, 'a')).toMatchObject({ attributes: { q: '1 > 0' }, children: ['<i>'] })
  })

  it.each(['<a>', '<a></b>', '</a>'])('refuses %s', (xml) => {
    expect(() => readXml(xml)).toThrow(SyntaxError)
  })
})
