import type { NeedSeed } from '../types'
import { enterpriseGrowth } from './enterprise-growth'
import { environment } from './environment'
import { farmAndFood } from './farm-and-food'
import { industry } from './industry'
import { livestockAndCraft } from './livestock-and-craft'
import { lychee } from './lychee'
import { publicServices } from './public-services'
import { schools } from './schools'
import { water } from './water'

export const needs: NeedSeed[] = [
  ...lychee,
  ...farmAndFood,
  ...livestockAndCraft,
  ...water,
  ...environment,
  ...industry,
  ...publicServices,
  ...schools,
  ...enterpriseGrowth,
]
