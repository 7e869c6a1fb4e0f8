export { arrivalOf, checkCallTakes } from './arrival.server'
export {
  type PublicCall,
  publicCall,
  publicCalls,
  staffCall,
  staffCalls,
} from './call-queries.server'
export { addCall, changeCall, publishCall, withdrawCall } from './write-call.server'
