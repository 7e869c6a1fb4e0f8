import type { TechnologySeed } from '../types'
import { aquacultureAndColdChain } from './aquaculture-and-cold-chain'
import { biotechnology } from './biotechnology'
import { cityAndSchool } from './city-and-school'
import { crafts } from './crafts'
import { digitalFarming } from './digital-farming'
import { drying } from './drying'
import { energy } from './energy'
import { factory } from './factory'
import { growing } from './growing'
import { health } from './health'
import { keeping } from './keeping'
import { livestock } from './livestock'
import { materials } from './materials'
import { nearMisses } from './near-misses'
import { plantProtection } from './plant-protection'
import { waste } from './waste'
import { wastewater } from './wastewater'

export const technologies: TechnologySeed[] = [
  ...drying,
  ...keeping,
  ...aquacultureAndColdChain,
  ...growing,
  ...plantProtection,
  ...biotechnology,
  ...livestock,
  ...wastewater,
  ...waste,
  ...materials,
  ...crafts,
  ...energy,
  ...factory,
  ...health,
  ...cityAndSchool,
  ...digitalFarming,
  ...nearMisses,
]
