import type { Messages } from '../messages'

export default {
  title: 'My commune',
  lead: 'Organisations, technologies and needs of your place, with the communes that were merged into it. You may draft needs; the organisations look at them and send them in themselves.',
  draft: 'Draft a need for somebody',
  drafted: 'Needs that I drafted',
  noDrafts: 'You have not drafted a need yet.',
  needs: 'Published needs',
  noNeeds: 'No need of your place is published yet.',
  technologies: 'Published technologies',
  noTechnologies: 'No technology of your place is published yet.',
  organisations: 'Organisations of the place',
  noOrganisations:
    'No organisation of your place is on the exchange yet. Please help them to sign up.',
  need: 'Need',
  entry: 'Entry',
  confirmed: 'Updated',
  organisation: 'Organisation',
  type: 'Type',
  state: 'State',
  on: 'Drafted on',
  newNeed: {
    title: 'Draft a need for somebody',
    lead: 'Write down what people, cooperatives or firms of your place told you. The draft is theirs: they are told, change it and send it in themselves.',
    organisation: 'For whom',
    need: 'What is needed',
    needHint: 'One sentence, for example: A dryer for lychees, 500 kg a batch',
    field: 'Field',
    currentState: 'How it is done today, and what is wrong with it',
    goal: 'What should be reached',
    submit: 'Save the draft and tell them',
    nobody: 'There is nobody to draft for',
    nobodyHint:
      'It takes an organisation of your place with a person on the exchange. Households, cooperatives and firms can sign up within minutes.',
  },
} as const satisfies Messages['commune']
