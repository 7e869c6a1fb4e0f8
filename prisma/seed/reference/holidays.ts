import type { HolidaySeed } from './reference-types'

const law = 'Bộ luật Lao động số 45/2019/QH14, Điều 112 khoản 1'
const newMoon = 'ngày âm lịch tính theo kỳ sóc tại múi giờ UTC+7, chờ quyết định của Thủ tướng'
const weekend = 'nghỉ bù theo Điều 111 khoản 3, tính theo tuần làm việc thứ Hai đến thứ Sáu'

function fixed(date: string, nameVi: string, nameEn: string, point: string): HolidaySeed {
  return { date, nameVi, nameEn, certainty: 'A', source: `${law} điểm ${point}` }
}

function computed(date: string, nameVi: string, nameEn: string, why: string): HolidaySeed {
  return { date, nameVi, nameEn, certainty: 'B', source: `${law}; ${why}` }
}

/** The days that Article 112 names by their date in the solar calendar. */
function fixedDaysOf(year: number): HolidaySeed[] {
  return [
    fixed(`${year}-01-01`, 'Tết Dương lịch', 'New Year’s Day', 'a'),
    fixed(`${year}-04-30`, 'Ngày Chiến thắng', 'Reunification Day', 'c'),
    fixed(`${year}-05-01`, 'Ngày Quốc tế lao động', 'International Labour Day', 'd'),
    fixed(`${year}-09-02`, 'Quốc khánh', 'National Day', 'đ'),
  ]
}

/** Five days from the eve of the lunar new year, then the days off in lieu of the weekend in them. */
function lunarNewYear(days: string[], inLieu: string[]): HolidaySeed[] {
  return [
    ...days.map((date) => computed(date, 'Tết Âm lịch', 'Lunar New Year', newMoon)),
    ...inLieu.map((date) =>
      computed(date, 'Nghỉ bù Tết Âm lịch', 'Lunar New Year, day in lieu', weekend),
    ),
  ]
}

const hungKings = ['Ngày Giỗ Tổ Hùng Vương', 'Hung Kings’ Commemoration Day'] as const

export const holidays: HolidaySeed[] = [
  ...fixedDaysOf(2026),
  ...lunarNewYear(['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'], []),
  computed('2026-04-26', ...hungKings, newMoon),
  computed('2026-04-27', 'Nghỉ bù Giỗ Tổ Hùng Vương', 'Hung Kings’ Day, day in lieu', weekend),
  computed('2026-09-01', 'Nghỉ liền kề Quốc khánh', 'Day beside National Day', 'chờ quyết định'),
  ...fixedDaysOf(2027),
  ...lunarNewYear(
    ['2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08', '2027-02-09'],
    ['2027-02-10', '2027-02-11'],
  ),
  computed('2027-04-16', ...hungKings, newMoon),
  computed('2027-05-03', 'Nghỉ bù ngày Quốc tế lao động', 'Labour Day, day in lieu', weekend),
  computed('2027-09-03', 'Nghỉ liền kề Quốc khánh', 'Day beside National Day', 'chờ quyết định'),
]
