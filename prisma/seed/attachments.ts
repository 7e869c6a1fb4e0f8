import writeExcelFile from 'write-excel-file/node'
import type { AttachmentRole, DisclosureLevel } from '#app/platform/db/generated/enums'
import type { FileStorage } from '#app/platform/files/file-storage.server'
import { pictures } from './content/pictures'
import { technologies } from './content/technologies'
import type { TechnologySeed } from './content/types'
import type { SeedContext } from './context'
import { drawProcess } from './draw-process'
import { idOf } from './identity'
import { authorOf } from './people'
import { technologyId } from './technologies'

/** Degrees between the colours of one drawing and the next. */
const HUE_STEP = 47
/** Who may open the data sheets, one after the other. */
const levels = ['public', 'registered', 'after_nda'] as const satisfies DisclosureLevel[]

interface FileSeed {
  bytes: Uint8Array
  name: string
  mediaType: string
  role: AttachmentRole
  disclosure: DisclosureLevel
  caption: string
  position: number
}

/** Draws the pictures of technologies, writes their data sheets and attaches both. */
export async function seedAttachments(ctx: SeedContext, files: FileStorage): Promise<void> {
  const drawn = technologies.filter(({ slug }) => pictures[slug])
  for (const [number, seed] of drawn.entries()) {
    const picture = pictures[seed.slug]
    if (!picture) continue
    await attach(ctx, files, seed, {
      bytes: await drawProcess(picture.steps, (number * HUE_STEP) % 360),
      name: `${seed.slug}.webp`,
      mediaType: 'image/webp',
      role: 'image',
      disclosure: 'public',
      caption: picture.caption,
      position: 0,
    })
    await attach(ctx, files, seed, {
      bytes: await dataSheet(seed),
      name: `thong-so-${seed.slug}.xlsx`,
      mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      role: 'document',
      disclosure: levels[number % levels.length] ?? 'public',
      caption: 'Bảng thông số đo được và điều kiện đo',
      position: 1,
    })
  }
}

async function attach(
  { db, ago }: SeedContext,
  files: FileStorage,
  seed: TechnologySeed,
  { bytes, name, mediaType, ...attachment }: FileSeed,
): Promise<void> {
  const stored = await files.put(bytes)
  const createdAt = ago(seed.published ?? 1)
  const fileId = idOf('stored-file', seed.slug, attachment.position)
  await db.storedFile.create({
    data: {
      id: fileId,
      ...stored,
      name,
      mediaType,
      uploaderId: authorOf(seed.organisation),
      createdAt,
    },
  })
  await db.attachment.create({
    data: {
      id: idOf('attachment', seed.slug, attachment.position),
      technologyId: technologyId(seed.slug),
      fileId,
      ...attachment,
      createdAt,
    },
  })
}

async function dataSheet(seed: TechnologySeed): Promise<Uint8Array> {
  const head = ['Chỉ tiêu', 'So với', 'Mức nền', 'Đạt được', 'Đơn vị', 'Nguồn số liệu']
  const rows = seed.advantages.map((each) => [
    { value: each.metric },
    { value: each.comparedWith },
    { value: each.baseline },
    { value: each.value },
    { value: each.unit },
    { value: each.proof },
  ])
  const sheet = await writeExcelFile([
    head.map((value) => ({ value, fontWeight: 'bold' as const })),
    ...rows,
    [],
    [{ value: 'Mức độ sẵn sàng công nghệ (TRL)' }, { value: seed.trl }, { value: seed.evidence }],
  ])
  return sheet.toBuffer()
}
