import { readWordGroups } from '../read-word-groups'
import { afterHarvest } from './after-harvest'
import { crops } from './crops'
import { digital } from './digital'
import { energyAndBuilding } from './energy-and-building'
import { environment } from './environment'
import { figures } from './figures'
import { industry } from './industry'
import { institutions } from './institutions'
import { lifeScience } from './life-science'
import { livestock } from './livestock'

/** The word groups that the exchange starts with, written for it. */
export const wordGroups = [
  crops,
  afterHarvest,
  livestock,
  environment,
  industry,
  energyAndBuilding,
  digital,
  lifeScience,
  institutions,
  figures,
].flatMap(readWordGroups)
