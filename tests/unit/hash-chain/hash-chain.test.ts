import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type ChainLink,
  chainStart,
  firstBrokenLink,
  linkHash,
  nextLink,
} from '#app/platform/hash-chain/hash-chain.server'

const name = 'test:1'

function chainOf(bodies: readonly string[], chain = name): ChainLink[] {
  const links: ChainLink[] = []
  for (const body of bodies) links.push(nextLink(chain, links.at(-1) ?? null, body))
  return links
}

const bodies = fc.array(fc.string({ maxLength: 20 }), { minLength: 1, maxLength: 12 })
const chains = bodies.map((each) => chainOf(each))
const withPlace = chains.chain((links) =>
  fc.record({ links: fc.constant(links), at: fc.nat(links.length - 1) }),
)

describe('a hash chain', () => {
  it('is whole as it was written', () => {
    fc.assert(
      fc.property(chains, (links) => {
        expect(firstBrokenLink(name, links, links.at(-1))).toBeNull()
      }),
    )
    expect(firstBrokenLink(name, [])).toBeNull()
    expect(firstBrokenLink(name, [], { sequence: 0, hash: '' })?.sequence).toBe(0)
  })

  it('shows the entry whose content was changed', () => {
    fc.assert(
      fc.property(withPlace, fc.string(), ({ links, at }, body) => {
        fc.pre(body !== links[at]?.body)
        const changed = links.map((link, index) => (index === at ? { ...link, body } : link))
        expect(firstBrokenLink(name, changed)).toEqual({ sequence: at + 1, fault: 'altered' })
      }),
    )
  })

  it('shows a change whose hash was computed anew by what follows it, or by the known end', () => {
    fc.assert(
      fc.property(withPlace, ({ links, at }) => {
        const changed = links.map((link, index) => {
          if (index !== at) return link
          const other = { ...link, body: `${link.body}!` }
          return { ...other, hash: linkHash(other) }
        })
        const last = at === links.length - 1
        expect(firstBrokenLink(name, changed, links.at(-1))).toEqual(
          last
            ? { sequence: at + 1, fault: 'altered' }
            : { sequence: at + 2, fault: 'out-of-place' },
        )
        const rewritten = chainOf(changed.map(({ body }) => body))
        expect(firstBrokenLink(name, rewritten)).toBeNull()
        expect(firstBrokenLink(name, rewritten, links.at(-1))).not.toBeNull()
      }),
    )
  })

  it('shows where an entry was taken out', () => {
    fc.assert(
      fc.property(withPlace, ({ links, at }) => {
        const fault = at === links.length - 1 ? 'cut-off' : 'out-of-place'
        const shorter = links.toSpliced(at, 1)
        expect(firstBrokenLink(name, shorter, links.at(-1))).toEqual({ sequence: at + 1, fault })
      }),
    )
  })

  it('shows where an entry was put in', () => {
    fc.assert(
      fc.property(withPlace, fc.string(), ({ links, at }, body) => {
        const added = nextLink(name, links[at] ?? null, body)
        const longer = links.toSpliced(at + 1, 0, added)
        const fault = at === links.length - 1 ? 'cut-off' : 'out-of-place'
        const sequence = at + (fault === 'cut-off' ? 2 : 3)
        expect(firstBrokenLink(name, longer, links.at(-1))).toEqual({ sequence, fault })
      }),
    )
  })

  it('shows where entries changed places', () => {
    fc.assert(
      fc.property(withPlace, fc.nat(11), ({ links, at }, to) => {
        const other = to % links.length
        fc.pre(other !== at)
        const moved = links.toSpliced(at, 1)
        moved.splice(other, 0, links[at] as ChainLink)
        const sequence = Math.min(at, other) + 1
        expect(firstBrokenLink(name, moved)).toEqual({ sequence, fault: 'out-of-place' })
      }),
    )
  })

  it('does not pass for another chain', () => {
    const links = chainOf(['a', 'b'])
    expect(firstBrokenLink('test:2', links)).toEqual({ sequence: 1, fault: 'out-of-place' })
    expect(chainStart('test:1')).not.toBe(chainStart('test:2'))
  })
})
