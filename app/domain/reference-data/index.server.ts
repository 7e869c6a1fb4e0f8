export { exportRows, importRows } from './import-rows.server'
export { entryOf, listRows, readKey, successionsOf, termSchemes } from './reference-queries.server'
export { endRow, saveRow } from './save-row.server'
