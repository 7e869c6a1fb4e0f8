import type { Locale } from '#app/locales/locale'
import type { Context } from '../context'
import { unitTreeOn } from '../taxonomy/index.server'

/** A place as a choice of a list. */
export interface PlaceOption {
  value: string
  label: string
}

/** Provinces whose communes are known, each with its communes below it. */
export interface PlaceGroup {
  label: string
  options: PlaceOption[]
}

/**
 * The places of today as choices: communes under their province, then the other provinces as a whole.
 * @param others heading of the provinces whose communes the exchange does not keep
 */
export async function placeOptions(
  ctx: Context,
  locale: Locale,
  others: string,
): Promise<PlaceGroup[]> {
  const option = (unit: { code: string; name: string; nameEn: string }) => ({
    value: unit.code,
    label: locale === 'vi' ? unit.name : unit.nameEn,
  })
  const provinces = await unitTreeOn(ctx.db, ctx.now)
  const detailed = provinces.filter(({ children }) => children.length > 0)
  const whole = provinces.filter(({ children }) => children.length === 0)
  return [
    ...detailed.map((province) => ({
      label: option(province).label,
      options: [option(province), ...province.children.map(option)],
    })),
    { label: others, options: whole.map(option) },
  ]
}
