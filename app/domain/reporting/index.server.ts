export { type ExchangeFigures, exchangeFigures } from './exchange-figures.server'
export { type FieldCount, fieldCounts } from './field-counts.server'
export { type MemberTasks, memberTasks } from './member-tasks.server'
export { type StaffQueue, type StaffQueues, staffQueues } from './staff-queues.server'
