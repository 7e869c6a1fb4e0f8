import { createAnalyser } from '#app/platform/search/text/analyser'
import { listingIndexSettings } from '../search/listing-document'

/** Words of entries are told apart as the index tells them. */
export const listingAnalyser = createAnalyser(listingIndexSettings.stopWords)
