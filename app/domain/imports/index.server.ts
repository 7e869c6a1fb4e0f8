export { importFile } from './import-file.server'
export { type LoadReport, loadRows } from './load-rows.server'
export { readUploadedRecords, UnreadableFileError } from './read-records.server'
export { writeFailures } from './write-failures.server'
