export { fillPaper, wordMediaType } from './fill-paper.server'
export type { PaperData } from './fill-template.server'
