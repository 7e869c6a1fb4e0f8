export { agreeToStory } from './agree-to-story.server'
export {
  type PublicStory,
  publicStories,
  type StoryPage,
  storiesOfTechnology,
  storyPage,
} from './success-story-queries.server'
export { withdrawConsent } from './withdraw-consent.server'
export { writeStory } from './write-story.server'
