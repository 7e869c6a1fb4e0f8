export { answerMeeting } from './answer-meeting.server'
export {
  calendarOf,
  type MeetingView,
  matchForMeeting,
  meetingFact,
  ownMeeting,
  ownMeetings,
} from './meeting-queries.server'
export { cancelMeeting, proposeMeeting } from './propose-meeting.server'
