import type { z } from 'zod'
import type { Context } from '../context'
import { checkCodes } from '../listings/index.server'
import { dayAsDate } from '../taxonomy/dates'
import { editTechnology } from './edit-technology.server'
import type { TechnologyOwnershipSchema } from './technology-schemas'

type Input = z.output<typeof TechnologyOwnershipSchema>

const dayOrNull = (day: string | undefined) => (day ? dayAsDate(day) : null)

function ipRightRows(technologyId: string, rights: Input['ipRights']) {
  return rights.map((right, position) => ({
    technologyId,
    position,
    type: right.type ?? '',
    status: right.status ?? '',
    number: right.number || null,
    numberHidden: right.numberHidden,
    office: right.office || null,
    owner: right.owner || null,
    filedOn: dayOrNull(right.filedOn),
    grantedOn: dayOrNull(right.grantedOn),
    expiresOn: dayOrNull(right.expiresOn),
  }))
}

/**
 * Saves IP rights, owners and mandate of a technology.
 * @throws DomainError as `editListing`, and `unknownCode`
 */
export function saveTechnologyOwnership(ctx: Context, id: string, input: Input): Promise<void> {
  const { version, ipRights, owners, mandate = null, stateFunded, taskCode } = input
  return editTechnology(ctx, { id, version }, async (tx) => {
    const { db } = tx
    const before = await db.ipRight.findMany({ where: { technologyId: id } })
    await checkCodes(
      tx,
      {
        'ip-type': ipRights.map(({ type }) => type),
        'ip-status': ipRights.map(({ status }) => status),
      },
      before.flatMap(({ type, status }) => [type, status]),
    )
    await db.ipRight.deleteMany({ where: { technologyId: id } })
    await db.ipRight.createMany({ data: ipRightRows(id, ipRights) })
    await db.technologyOwner.deleteMany({ where: { technologyId: id } })
    await db.technologyOwner.createMany({
      data: owners.map(({ name, share = 0 }, position) => ({
        technologyId: id,
        position,
        name,
        shareBasisPoints: share,
      })),
    })
    await db.technology.update({
      where: { id },
      data: { mandate, stateFunded, taskCode: taskCode || null },
    })
  })
}
