export { supportFigures } from './figures-queries.server'
export { exportFormats, writeExport } from './write-export.server'
