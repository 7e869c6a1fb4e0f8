/** Time zone of everything that people read. */
export const timeZone = 'Asia/Ho_Chi_Minh'
