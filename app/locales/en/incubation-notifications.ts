/** Messages about incubated projects and demo days. */
export default {
  incubation: {
    label: 'Changes to incubated projects',
    title:
      '{what, select, taken_in {Project {number} is taken in for incubation} milestone_added {Project {number} has a new milestone} milestone_reported {Project {number} reports a milestone} milestone_returned {The report of project {number} needs more} milestone_reached {Project {number} has reached a milestone} milestone_missed {Project {number} has missed a milestone} mentor_named {Project {number} has a new mentor} mentor_ended {A mentor of project {number} has stepped down} session_held {A session of project {number} is on record} demo_invited {Project {number} is invited to a demo day} demo_removed {Project {number} was taken off a demo day} graduated {Project {number} has graduated} stopped {Project {number} was stopped} other {Project {number} has changed}}',
    body: '“{title}”. {what, select, demo_invited {Please answer and choose what to present.} other {The page of the project says more.}}',
    action: 'See the project',
  },
  incubationDue: {
    label: 'Milestones that are due',
    title:
      '{late, select, yes {Project {number} has a late milestone} other {Project {number} has a milestone that is due soon}}',
    body: '“{title}”: due on {date, date, short}. Report it once it is reached, or talk to the officer.',
    action: 'See the project',
  },
  demoDay: {
    label: 'Changes to demo days',
    title:
      '{what, select, published {“{title}” is published} cancelled {“{title}” is cancelled} other {“{title}” has changed}}',
    body: 'Your project takes part in the demo day of {date, date, short}. Its page says when and where.',
    action: 'See the demo day',
  },
  staffIncubation: {
    label: 'Incubated projects to attend to',
    title:
      '{what, select, milestone_reported {Project {number} reports a milestone} mentor_ended {A mentor of project {number} has stepped down} session_held {Project {number} had a session} demo_accepted {Project {number} presents on a demo day} demo_declined {Project {number} does not present} late {Project {number} has a late milestone} other {Project {number} has changed}}',
    body: '“{title}”.',
    action: 'Open the project',
  },
} as const
