import type { ListingHit } from '#app/domain/search/search-answer'
import type {
  AdvantageView,
  IpRightView,
  TechnologySummary,
  TechnologyView,
} from '#app/domain/technologies/technology-view'

const words = (text: string) => ({ text, lang: 'vi' as const })

export function advantage(change: Partial<AdvantageView> = {}): AdvantageView {
  return {
    id: 'advantage',
    metric: words('Điện tiêu thụ'),
    comparedWith: words('Tủ sấy điện trở'),
    baseline: 1.9,
    value: 1.02,
    unit: 'kWh/kg',
    proof: words('Đo công tơ 14 mẻ'),
    ...change,
  }
}

export function ipRight(change: Partial<IpRightView> = {}): IpRightView {
  return {
    id: 'right',
    type: 'Sáng chế',
    status: 'Đã cấp',
    number: 'SC-1',
    numberHidden: false,
    office: null,
    filedOn: null,
    grantedOn: null,
    expiresOn: null,
    owner: null,
    ...change,
  }
}

/** A technology as lists show it. */
export function summary(change: Partial<TechnologySummary> = {}): TechnologySummary {
  return {
    id: '0192f0c1-0000-7000-8000-000000000001',
    slug: 'may-say',
    kind: 'technology',
    title: words('Máy sấy'),
    summary: words('Sấy ở 45 °C'),
    organisation: { slug: 'vien-say', name: 'Viện Sấy' },
    field: 'Bảo quản, chế biến sau thu hoạch',
    trl: 8,
    price: { mode: 'fixed', min: 365_000_000, max: 365_000_000, currency: 'VND' },
    legalClass: 'normal',
    greenTag: true,
    highTech: false,
    publishedAt: new Date('2026-10-01T03:00:00Z'),
    freshAt: new Date('2026-10-01T03:00:00Z'),
    ...change,
  }
}

/** A technology as its own page shows it. */
export function technologyView(change: Partial<TechnologyView> = {}): TechnologyView {
  return {
    ...summary(),
    problem: words('Ám khói'),
    solution: words('Bơm nhiệt'),
    application: words('Hợp tác xã'),
    keywords: words('sấy'),
    organisation: {
      slug: 'vien-say',
      name: 'Viện Sấy',
      type: 'institute',
      verifiedAt: new Date('2026-01-02T03:00:00Z'),
      about: words(''),
      place: ['Phường Bắc Giang'],
    },
    field: { code: 'energy', labels: ['Kỹ thuật', 'Năng lượng'], provisional: true },
    priorities: [],
    readiness: { label: 'Hoàn thiện', evidence: null, evidenceDate: null, verified: null },
    advantages: [advantage()],
    ipRights: [ipRight()],
    owners: [],
    mandate: 'owner',
    stateFunded: false,
    taskCode: null,
    transfer: {
      objects: ['Bí quyết kỹ thuật'],
      forms: ['Chuyển giao công nghệ độc lập'],
      modes: [],
      scope: 'Chuyển giao quyền sử dụng',
      exclusive: false,
      sublicence: false,
      territory: words('Việt Nam'),
    },
    legalNote: null,
    frozen: false,
    legalCheckedAt: null,
    attachments: [],
    confirmedAt: null,
    expiresAt: null,
    source: null,
    ...change,
  }
}

/** An entry that a search found. */
export function hit(change: Partial<ListingHit> = {}): ListingHit {
  return {
    id: '0192f0c1-0000-7000-8000-000000000001',
    kind: 'technology',
    subkind: 'technology',
    slug: 'may-say',
    title: 'Máy sấy',
    summary: 'Sấy ở 45 °C',
    lang: 'vi',
    organisation: { slug: 'vien-say', name: 'Viện Sấy' },
    trl: 8,
    publishedAt: '2026-10-01T03:00:00.000Z',
    freshAt: '2026-11-02T03:00:00.000Z',
    score: 5,
    formerNames: [],
    highlights: { title: 'Máy <mark>sấy</mark>', summary: 'Sấy ở 45 °C' },
    fields: ['2', 'energy'],
    price: 365_000_000,
    priceTop: 690_000_000,
    green: false,
    places: [],
    deadline: null,
    ...change,
  }
}
