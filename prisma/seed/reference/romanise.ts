const ranks: Record<string, string> = { Phường: 'Ward', Xã: 'Commune' }

/** "Xã Đồng Kỳ" → "Dong Ky Commune": tone marks dropped, the rank moved behind the name. */
export function romanise(nameWithRank: string): string {
  const [rank = '', ...words] = nameWithRank.split(' ')
  const plain = words
    .join(' ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
  return `${plain} ${ranks[rank] ?? rank}`
}
