export { askOpinion } from './ask-opinion.server'
export {
  type AttachedOpinion,
  askableExperts,
  opinionRequest,
  opinionsOf,
  ownOpinions,
  staffOpinions,
} from './opinion-queries.server'
export { stepOpinion } from './step-opinion.server'
