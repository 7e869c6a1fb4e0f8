export { fillPaper, wordMediaType } from './fill-paper.server'
