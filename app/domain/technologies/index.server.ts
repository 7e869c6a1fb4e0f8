export { getPublishedTechnology } from './published-technology.server'
export { newestTechnologies, technologySummaries } from './technology-summaries.server'
