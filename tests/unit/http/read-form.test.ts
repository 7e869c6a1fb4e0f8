import { expect, it } from 'vitest'
import { cleanText, readForm, UploadRefusedError } from '#app/platform/http/read-form.server'

function post(body: BodyInit, headers: Record<string, string> = {}): Request {
  return new Request('http://localhost/', { method: 'POST', body, headers })
}

it('composes characters and drops what PostgreSQL cannot hold', () => {
  expect(cleanText('vải'.normalize('NFD'))).toBe('vải'.normalize('NFC'))
  expect(cleanText('a\0b')).toBe('ab')
  expect(cleanText('a\ud800b')).toBe('a\ufffdb')
})

it('reads the fields of a plain form as clean text', async () => {
  const form = await readForm(post(new URLSearchParams({ title: 'sấy'.normalize('NFD') })))
  expect(form.get('title')).toBe('sấy'.normalize('NFC'))
})

it('reads files beside fields', async () => {
  const body = new FormData()
  body.set('caption', 'ảnh')
  body.set('file', new File(['abc'], 'anh.txt', { type: 'text/plain' }))
  const form = await readForm(post(body))
  expect(form.get('caption')).toBe('ảnh')
  expect(await (form.get('file') as File).text()).toBe('abc')
})

it('refuses a file above the limit and a body cut short', async () => {
  const body = new FormData()
  body.set('file', new File([new Uint8Array(16 * 1024 * 1024)], 'big.bin'))
  await expect(readForm(post(body))).rejects.toThrow(new UploadRefusedError('fileTooLarge'))
  const cut = post('--x\r\nContent-Disposition: form-data; name="a"', {
    'content-type': 'multipart/form-data; boundary=x',
  })
  await expect(readForm(cut)).rejects.toThrow(new UploadRefusedError('brokenUpload'))
})
