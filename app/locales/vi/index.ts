import accounts from './accounts'
import catalogue from './catalogue'
import errors from './errors'
import frame from './frame'
import home from './home'
import mails from './mails'
import notices from './notices'
import notifications from './notifications'
import organisations from './organisations'
import search from './search'
import ui from './ui'
import validation from './validation'

export default {
  accounts,
  catalogue,
  errors,
  frame,
  home,
  mails,
  notices,
  notifications,
  organisations,
  search,
  ui,
  validation,
} as const
