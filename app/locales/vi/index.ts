import accounts from './accounts'
import acting from './acting'
import annexes from './annexes'
import backOffice from './back-office'
import calls from './calls'
import care from './care'
import catalogue from './catalogue'
import commune from './commune'
import contract from './contract'
import deals from './deals'
import directory from './directory'
import disclosure from './disclosure'
import errors from './errors'
import figureNames from './figure-names'
import followUp from './follow-up'
import frame from './frame'
import freshness from './freshness'
import home from './home'
import incubation from './incubation'
import interests from './interests'
import legal from './legal'
import listings from './listings'
import mails from './mails'
import matches from './matches'
import matching from './matching'
import meetings from './meetings'
import moderation from './moderation'
import needs from './needs'
import notices from './notices'
import notifications from './notifications'
import officers from './officers'
import opinions from './opinions'
import organisations from './organisations'
import papers from './papers'
import payments from './payments'
import programmes from './programmes'
import questions from './questions'
import recognitions from './recognitions'
import record from './record'
import referenceData from './reference-data'
import registration from './registration'
import room from './room'
import savedSearches from './saved-searches'
import search from './search'
import searchMisses from './search-misses'
import successStories from './success-stories'
import supportApplications from './support-applications'
import supportFigures from './support-figures'
import supportGrants from './support-grants'
import supportReviews from './support-reviews'
import technologies from './technologies'
import texts from './texts'
import trustSafety from './trust-safety'
import ui from './ui'
import validation from './validation'
import vocabulary from './vocabulary'
import workspace from './workspace'

export default {
  accounts,
  annexes,
  acting,
  backOffice,
  calls,
  care,
  catalogue,
  commune,
  contract,
  deals,
  directory,
  disclosure,
  errors,
  figureNames,
  followUp,
  frame,
  freshness,
  home,
  incubation,
  interests,
  legal,
  listings,
  mails,
  matches,
  matching,
  meetings,
  moderation,
  needs,
  notices,
  notifications,
  opinions,
  officers,
  organisations,
  programmes,
  payments,
  papers,
  questions,
  recognitions,
  record,
  referenceData,
  registration,
  room,
  savedSearches,
  search,
  searchMisses,
  successStories,
  supportApplications,
  supportFigures,
  supportGrants,
  supportReviews,
  technologies,
  texts,
  trustSafety,
  ui,
  validation,
  vocabulary,
  workspace,
} as const
