import { enterprises } from './organisations/enterprises'
import { producers } from './organisations/producers'
import { publicBodies } from './organisations/public-bodies'
import { researchers } from './organisations/researchers'

export const organisations = [...researchers, ...enterprises, ...producers, ...publicBodies]
