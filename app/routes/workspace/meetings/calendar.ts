import { calendarOf, ownMeeting } from '#app/domain/meetings/index.server'
import { handle } from '#app/routes/handle.server'
import { madeHeaders } from '#app/routes/system/file-headers'

/** The slot as a file for the reader's calendar. */
export const loader = handle({ access: 'member' }, async ({ ctx, services, params, locale }) => {
  const { meeting } = await ownMeeting(ctx, params.meetingId ?? '', locale)
  const own = meeting.reader === 'provider' ? meeting.technology : meeting.need
  const origin = services.env.APP_URL
  return new Response(calendarOf(meeting, { title: own.title.text, origin, now: ctx.now }), {
    headers: madeHeaders('meeting.ics', 'text/calendar; charset=utf-8'),
  })
})
