import { formerBacGiangCommunes } from './communes-bac-giang'
import { formerBacNinhCommunes } from './communes-bac-ninh'
import { provinces } from './provinces'
import type { CommuneList, SuccessionSeed, UnitSeed } from './reference-types'
import { romanise } from './romanise'

const merger = '2025-07-01'
const lastDayBefore = '2025-06-30'
const listSource = 'Danh mục đơn vị hành chính theo Quyết định 19/2025/QĐ-TTg'
const historySource = 'Mã của Cục Thống kê trước 01/07/2025'

/** GSO gave 24 to today's tỉnh Bắc Ninh, so the former tỉnh Bắc Giang needs a code of our own. */
const formerBacGiang = 'bac-giang-1997'
const formerBacNinh = '27'

const districts: [code: string, name: string, nameEn: string, validFrom: string][] = [
  ['213', 'Thành phố Bắc Giang', 'Bac Giang City', '2025-01-01'],
  ['215', 'Huyện Yên Thế', 'Yen The District', '1997-01-01'],
  ['216', 'Huyện Tân Yên', 'Tan Yen District', '1997-01-01'],
  ['217', 'Huyện Lạng Giang', 'Lang Giang District', '1997-01-01'],
  ['218', 'Huyện Lục Nam', 'Luc Nam District', '1997-01-01'],
  ['219', 'Huyện Lục Ngạn', 'Luc Ngan District', '2025-01-01'],
  ['chu-2025', 'Thị xã Chũ', 'Chu Town', '2025-01-01'],
  ['220', 'Huyện Sơn Động', 'Son Dong District', '1997-01-01'],
  ['222', 'Thị xã Việt Yên', 'Viet Yen Town', '2024-02-01'],
  ['223', 'Huyện Hiệp Hòa', 'Hiep Hoa District', '1997-01-01'],
]

function formerProvince(code: string, name: string, nameEn: string, source: string): UnitSeed {
  return {
    code,
    level: 'province',
    name,
    nameEn,
    validFrom: '1997-01-01',
    validTo: lastDayBefore,
    source,
  }
}

function communesOf(list: CommuneList): UnitSeed[] {
  return Object.values(list)
    .flat()
    .map(([code, name]) => ({
      code,
      level: name.startsWith('Phường') ? 'ward' : 'commune',
      name,
      nameEn: romanise(name),
      parentCode: '24',
      validFrom: merger,
      source: listSource,
    }))
}

export const units: UnitSeed[] = [
  ...provinces.map(
    ([code, name, nameEn]): UnitSeed => ({
      code,
      level: 'province',
      name,
      nameEn,
      validFrom: merger,
      source: listSource,
    }),
  ),
  formerProvince(
    formerBacGiang,
    'Tỉnh Bắc Giang',
    'Bac Giang Province',
    'Mã riêng của sàn; mã cũ của Cục Thống kê là 24',
  ),
  formerProvince(formerBacNinh, 'Tỉnh Bắc Ninh (cũ)', 'Former Bac Ninh Province', historySource),
  ...districts.map(
    ([code, name, nameEn, validFrom]): UnitSeed => ({
      code,
      level: 'district',
      name,
      nameEn,
      parentCode: formerBacGiang,
      validFrom,
      validTo: lastDayBefore,
      source:
        code === 'chu-2025'
          ? 'Mã riêng của sàn: chưa tra được mã Cục Thống kê của thị xã Chũ'
          : historySource,
    }),
  ),
  ...communesOf(formerBacGiangCommunes),
  ...communesOf(formerBacNinhCommunes),
]

function successionsOf(list: CommuneList, source: string): SuccessionSeed[] {
  return Object.entries(list).flatMap(([predecessorCode, communes]) =>
    communes.map(([successorCode]) => ({
      predecessorCode,
      successorCode,
      effectiveOn: merger,
      derived: true,
      source,
    })),
  )
}

export const successions: SuccessionSeed[] = [
  ...[formerBacGiang, formerBacNinh].map((predecessorCode) => ({
    predecessorCode,
    successorCode: '24',
    effectiveOn: merger,
    derived: false,
    source: 'Nghị quyết 202/2025/QH15 về sắp xếp đơn vị hành chính cấp tỉnh',
  })),
  ...successionsOf(
    formerBacGiangCommunes,
    'Suy ra từ dải mã Cục Thống kê của huyện cũ; thị xã Chũ suy ra từ tên xã, phường',
  ),
  ...successionsOf(formerBacNinhCommunes, 'Suy ra từ dải mã Cục Thống kê của tỉnh cũ'),
]
