/** What a file can tell of a listing. */
export const importFields = [
  'id',
  'title',
  'titleEn',
  'summary',
  'summaryEn',
  'text',
  'problem',
  'solution',
  'application',
  'goal',
  'constraints',
  'keywords',
  'field',
  'trl',
  'owner',
  'ipNumber',
  'ipStatus',
  'ipExpiry',
  'price',
  'budget',
  'deadline',
  'url',
  'year',
] as const

export type ImportField = (typeof importFields)[number]

/** Usual names of columns, folded: lower case, no marks, words parted by one space. */
const usualNames: Record<ImportField, readonly string[]> = {
  id: ['id', 'code', 'case number', 'ma', 'ma so', 'so hieu', 'reference', 'ref', 'identifier'],
  title: ['title', 'name', 'ten', 'tieu de', 'ten cong nghe', 'ten nhu cau', 'technology'],
  titleEn: ['title en', 'english title', 'ten tieng anh', 'tieu de tieng anh'],
  summary: ['summary', 'abstract', 'tom tat', 'mo ta ngan'],
  summaryEn: ['summary en', 'english summary', 'tom tat tieng anh'],
  text: ['text', 'description', 'mo ta', 'noi dung', 'details', 'body'],
  problem: ['problem', 'van de', 'thuc trang', 'current state', 'hien trang'],
  solution: ['solution', 'giai phap'],
  application: ['application', 'applications', 'ung dung', 'linh vuc ung dung'],
  goal: ['goal', 'objective', 'muc tieu', 'yeu cau', 'requirement', 'requirements'],
  constraints: ['constraints', 'rang buoc', 'dieu kien'],
  keywords: ['keywords', 'tags', 'tu khoa'],
  field: ['field', 'field code', 'linh vuc', 'ma linh vuc'],
  trl: ['trl', 'readiness', 'muc do san sang'],
  owner: ['owner', 'firm', 'company', 'center', 'centre', 'chu so huu', 'don vi', 'institution'],
  ipNumber: [
    'application sn',
    'application number',
    'patent number',
    'so don',
    'so bang',
    'serial number',
  ],
  ipStatus: ['status', 'patent status', 'trang thai', 'tinh trang phap ly'],
  ipExpiry: ['patent expiration date', 'expiry', 'expiration date', 'ngay het han', 'expires'],
  price: ['price', 'gia', 'gia chao'],
  budget: ['budget', 'kinh phi', 'ngan sach'],
  deadline: ['deadline', 'close date', 'closing date', 'due date', 'han', 'han chot', 'thoi han'],
  url: ['url', 'link', 'website', 'lien ket'],
  year: ['year', 'nam'],
}

/** Folds a column's name for comparison: `Case_Number` and `case number` are the same. */
export function foldColumn(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

const byName = new Map(
  importFields.flatMap((field) => usualNames[field].map((name) => [name, field] as const)),
)

/** What a mapping file says: our field by the file's column. */
export type ColumnMapping = Record<string, ImportField>

/**
 * Finds out which column of a file is what. A mapping wins over usual names; of two columns for one field
 * the first counts.
 */
export function recogniseColumns(
  columns: readonly string[],
  mapping: ColumnMapping = {},
): Map<ImportField, string> {
  const found = new Map<ImportField, string>()
  for (const [column, field] of Object.entries(mapping)) {
    if (columns.includes(column)) found.set(field, column)
  }
  for (const column of columns) {
    const field = byName.get(foldColumn(column))
    if (field && !found.has(field) && !(column in mapping)) found.set(field, column)
  }
  return found
}
