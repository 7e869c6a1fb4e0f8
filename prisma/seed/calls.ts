import { localDay } from '#app/domain/taxonomy/dates'
import type { SeedContext } from './context'
import { idOf, personId } from './identity'
import { programmeId } from './programmes'

const calls = [
  {
    slug: 'khoi-nghiep-sang-tao-dot-cuoi-nam',
    programme: 'khoi-nghiep-sang-tao',
    nameVi: 'Đợt cuối năm: hỗ trợ khởi nghiệp sáng tạo',
    nameEn: 'Year-end call: support for innovative startups',
    summaryVi:
      'Nhận hồ sơ hỗ trợ thử nghiệm, hoàn thiện sản phẩm, sở hữu trí tuệ và đào tạo; hội đồng họp trong tháng sau.',
    summaryEn:
      'Takes applications for testing, perfecting products, intellectual property and training; the council meets in the month after.',
    opensIn: -12,
    closesIn: 18,
  },
  {
    slug: 'chuyen-giao-cong-nghe-dot-dau-nam',
    programme: 'ho-tro-cong-nghe',
    nameVi: 'Đợt đầu năm: tư vấn chuyển giao công nghệ',
    nameEn: 'New-year call: advice on technology transfer',
    summaryVi: 'Dành cho doanh nghiệp chế biến nông sản đang chọn công nghệ trước vụ mới.',
    summaryEn: 'For food processors that choose technology before the new season.',
    opensIn: 25,
    closesIn: 60,
  },
  {
    slug: 'khoi-nghiep-sang-tao-dot-giua-nam',
    programme: 'khoi-nghiep-sang-tao',
    nameVi: 'Đợt giữa năm: hỗ trợ khởi nghiệp sáng tạo',
    nameEn: 'Mid-year call: support for innovative startups',
    summaryVi: 'Đợt đã đóng; kết quả được báo cho từng doanh nghiệp.',
    summaryEn: 'The call is closed; each firm was told the result.',
    opensIn: -200,
    closesIn: -150,
  },
]

/** Writes one call that is open, one to come and one that is closed. */
export async function seedCalls(ctx: SeedContext): Promise<void> {
  // Five in the afternoon in Viet Nam, eight in the morning for the start.
  const at = (days: number, hour: string) =>
    new Date(`${localDay(ctx.ago(-days))}T${hour}:00+07:00`)
  const rows = calls.map(({ programme, opensIn, closesIn, ...call }) => ({
    ...call,
    id: idOf('support-call', call.slug),
    programmeId: programmeId(programme),
    opensAt: at(opensIn, '08:00'),
    closesAt: at(closesIn, '17:00'),
    publishedAt: ctx.ago(Math.max(1, 20 - opensIn)),
    version: 2,
    createdAt: ctx.ago(Math.max(2, 22 - opensIn)),
  }))
  await ctx.db.supportCall.createMany({ skipDuplicates: true, data: rows })
  await ctx.db.supportCallHistory.createMany({
    skipDuplicates: true,
    data: rows.flatMap(({ id, closesAt, createdAt, publishedAt }) =>
      (['added', 'published'] as const).map((action) => ({
        id: idOf('support-call-history', id, action),
        callId: id,
        actorId: personId('hotro'),
        action,
        closesAt,
        createdAt: action === 'added' ? createdAt : publishedAt,
      })),
    ),
  })
}
