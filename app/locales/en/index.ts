import type { Messages } from '../messages'
import accounts from './accounts'
import errors from './errors'
import frame from './frame'
import mails from './mails'
import notices from './notices'
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
  organisations,
  validation,
} satisfies Messages
