import type { Messages } from '../messages'
import accounts from './accounts'
import errors from './errors'
import frame from './frame'
import mails from './mails'
import notices from './notices'
import notifications from './notifications'
import organisations from './organisations'
import ui from './ui'
import validation from './validation'

export default {
  accounts,
  errors,
  frame,
  mails,
  notices,
  ui,
  notifications,
  organisations,
  validation,
} satisfies Messages
