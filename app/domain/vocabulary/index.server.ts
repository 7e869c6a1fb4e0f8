export { addWordGroup } from './add-word-group.server'
export { announceTurningGroups } from './announce-turning-groups.server'
export { changeWordGroup, endWordGroup } from './change-word-group.server'
export {
  type GroupState,
  groupsPerPage,
  listWordGroups,
  tryWords,
  wordGroup,
} from './vocabulary-queries.server'
export { forgetWordList, wordListOn, wordsSettleMs } from './word-list-in-force.server'
export { wordsOfGroup } from './words-of-group.server'
