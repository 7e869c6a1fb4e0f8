export { endMentor, nameMentor, stepDown } from './change-mentor.server'
export { changeProject, endProject } from './change-project.server'
export {
  type PublicDemoDay,
  presentable,
  publicDemoDay,
  publicDemoDays,
  staffDemoDay,
  staffDemoDays,
} from './demo-day-queries.server'
export { type DueMilestone, dueMilestones } from './due-milestones.server'
export {
  type IncubationView,
  incubableApplications,
  incubationProject,
  type ListedProject,
  ownProjects,
  staffProjects,
} from './incubation-queries.server'
export {
  declineDay,
  inviteProject,
  presentProject,
  removeProject,
} from './present-project.server'
export { addMilestone, stepMilestone } from './step-milestone.server'
export { takeInProject } from './take-in-project.server'
export { addDemoDay, cancelDemoDay, changeDemoDay, publishDemoDay } from './write-demo-day.server'
export { writeSession } from './write-session.server'
