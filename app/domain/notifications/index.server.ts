export { unreadCount } from './notification-queries.server'
