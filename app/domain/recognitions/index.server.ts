export { importRecognitions } from './import-recognitions.server'
export {
  type RegisterEntry,
  readinessCriteria,
  recognitionsOf,
  registerEntries,
  registerFigures,
  staffRecognition,
} from './recognition-queries.server'
export { addRecognition, changeRecognition, endRecognition } from './write-recognition.server'
