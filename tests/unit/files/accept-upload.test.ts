import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { acceptUpload } from '#app/platform/files/accept-upload.server'

async function picture(width: number, format: 'jpeg' | 'png' | 'webp'): Promise<Buffer> {
  const image = sharp({ create: { width, height: 40, channels: 3, background: '#0a7' } })
  return image
    .withExif({ IFD0: { Artist: 'secret-artist' } })
    .toFormat(format)
    .toBuffer()
}

const upload = (bytes: Uint8Array | string, name: string) =>
  acceptUpload(new File([bytes as BlobPart], name), ['image', 'document'])

describe('acceptUpload', () => {
  it.each(['jpeg', 'png', 'webp'] as const)(
    'encodes a %s anew, without its metadata',
    async (format) => {
      const original = await picture(100, format)
      expect(original.includes('secret-artist')).toBe(true)
      const outcome = await upload(original, `anh.${format}`)
      if (!('accepted' in outcome)) throw new Error(outcome.fault)
      expect(Buffer.from(outcome.accepted.bytes).includes('secret-artist')).toBe(false)
      const { format: kept, width } = await sharp(outcome.accepted.bytes).metadata()
      expect([kept, width, outcome.accepted.mediaType]).toEqual([format, 100, `image/${format}`])
    },
  )

  it('makes long pictures smaller', async () => {
    const outcome = await upload(await picture(5_000, 'png'), 'anh.png')
    if (!('accepted' in outcome)) throw new Error(outcome.fault)
    expect((await sharp(outcome.accepted.bytes).metadata()).width).toBe(2_400)
  })

  it('drops what hides behind a picture', async () => {
    const bytes = Buffer.concat([
      await picture(50, 'png'),
      Buffer.from('<script>alert(1)</script>'),
    ])
    const outcome = await upload(bytes, 'anh.png')
    if (!('accepted' in outcome)) throw new Error(outcome.fault)
    expect(Buffer.from(outcome.accepted.bytes).includes('script')).toBe(false)
  })

  it('goes by the content, not by the name', async () => {
    expect(await upload(await picture(50, 'png'), 'bao-cao.pdf')).toMatchObject({
      accepted: { name: 'bao-cao.pdf.png', mediaType: 'image/png' },
    })
    expect(await upload('MZ\u0000\u0003 a program', 'anh.png')).toEqual({
      fault: 'fileTypeRefused',
    })
  })

  it.each([
    ['page.html', '<!doctype html><script>alert(1)</script>'],
    ['anh.svg', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
    ['setup.sh', '#!/bin/sh\nrm -rf /'],
    ['no-ending', 'chữ'],
    ['latin1.csv', new Uint8Array([0xff, 0xfe, 0x41, 0x00])],
  ])('refuses %s', async (name, content) => {
    expect(await upload(content, name)).toEqual({ fault: 'fileTypeRefused' })
  })

  it('takes plain text and tables in UTF-8', async () => {
    expect(await upload('tên;giá\nvải;1', 'bang.csv')).toMatchObject({
      accepted: { mediaType: 'text/csv' },
    })
    expect(await upload('%PDF-1.7\n%âãÏÓ\n', 'a.pdf')).toMatchObject({
      accepted: { mediaType: 'application/pdf' },
    })
  })

  it('says what is wrong with empty and broken files', async () => {
    expect(await upload('', 'a.pdf')).toEqual({ fault: 'fileEmpty' })
    const half = (await picture(800, 'png')).subarray(0, 120)
    expect(await upload(half, 'anh.png')).toEqual({ fault: 'imageBroken' })
  })

  it('refuses documents where only pictures are wanted', async () => {
    const file = new File(['%PDF-1.7\n'], 'a.pdf')
    expect(await acceptUpload(file, ['image'])).toEqual({ fault: 'fileTypeRefused' })
  })
})
