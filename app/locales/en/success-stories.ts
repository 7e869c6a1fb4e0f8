/** Success stories: what came of a deal, told to the public. */
export default {
  title: 'Success stories',
  lead: 'Technologies that changed hands through the exchange and are in use. Both parties agreed to the publication of each story.',
  empty: 'No story has been published yet',
  emptyHint:
    'A story is published once a deal has been accepted and both provider and seeker agree.',
  browse: 'See technologies',
  technology: 'Technology',
  published: 'Published on {date}',
  onTechnology: 'It has been transferred',
  all: 'All success stories',
  card: {
    title: 'Success story',
    text: 'Tell what came of it, so that others see that the technology works. It is published only if both parties agree.',
    open: 'Write or read the story',
  },
  page: {
    lead: 'The story is published on the technology’s page and among the success stories once owners of both parties agree to the same version. Either party may take its word back at any time. The value of the contract is not shown, unless you write it yourselves.',
    state: 'Publication',
    isPublic: 'Public since {date}',
    statePublic: 'Public',
    notPublic: 'Not public',
    consent: '{name}, {date}',
    noConsent: 'Has not agreed',
    notYours: 'The two parties, or the officer of this deal, write its story.',
    version: 'Version {version, number}',
    agreeTitle: 'Agree to publication',
    agree:
      'I may act for my organisation and agree that this version is published with our organisation’s name',
    agreeSubmit: 'Record my consent',
    withdraw: 'Take consent back',
    withdrawQuestion:
      'The story will no longer be public. That you took your word back goes on record.',
    write: 'Write the story',
    rewrite: 'Change the story',
    rewriteHint:
      'Both parties agree anew to a changed story; what is public now is taken down at once.',
    titleField: 'Title',
    titleHint: 'For example: a cooperative halves the cost of drying lychee',
    body: 'Text',
    bodyHint: 'What the problem was, what was done, what came of it in figures',
    titleEn: 'Title in English',
    bodyEn: 'Text in English',
    submit: 'Save the story',
  },
  errors: {
    bothEnglish: 'Write both title and text in English, or leave both empty',
    agree: 'Tick the box to agree',
  },
} as const
