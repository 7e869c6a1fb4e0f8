import type { TransferSeed } from '../types'

/** A process and the know-how for it, taught on site. */
export const process: TransferSeed = {
  objects: ['plan-process', 'know-how'],
  forms: ['independent'],
  modes: ['documents', 'training', 'experts'],
  scope: 'right-of-use',
  territory: 'Việt Nam',
}

/** A machine sold with the technology in it. */
export const machine: TransferSeed = {
  objects: ['machinery', 'solution-drawing'],
  forms: ['machinery-purchase'],
  modes: ['machinery-with-modes', 'training'],
  scope: 'right-of-use',
  territory: 'Việt Nam',
}

/** Software and data, licensed to many. */
export const software: TransferSeed = {
  objects: ['formula-software-data'],
  forms: ['independent', 'ip-transfer'],
  modes: ['documents', 'training'],
  scope: 'right-of-use',
  territory: 'Việt Nam',
}

/** A plant built to drawings, started up by the provider's people. */
export const plant: TransferSeed = {
  objects: ['solution-drawing', 'plan-process', 'machinery'],
  forms: ['independent', 'investment-project'],
  modes: ['documents', 'experts', 'machinery-with-modes'],
  scope: 'right-of-use',
  territory: 'Việt Nam',
}
