export { forgetWordList, wordListOn } from './word-list-in-force.server'
