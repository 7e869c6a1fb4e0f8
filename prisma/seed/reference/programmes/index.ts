import { clusterSupport } from './clusters'
import { consultingSupport } from './consulting'
import { interestSupport } from './interest'
import type { ProgrammeSeed } from './parts'
import { conversionSupport, trainingSupport } from './people'
import { resolution37 } from './resolution-37'
import { startupSupport } from './startups'
import { technologySupport } from './technology'

/** The programmes of the law that every installation starts with. */
export const programmes: ProgrammeSeed[] = [
  technologySupport,
  startupSupport,
  consultingSupport,
  clusterSupport,
  trainingSupport,
  conversionSupport,
  interestSupport,
  resolution37,
]
