import type { Messages } from '../messages'

export default {
  title: 'Annexes of technologies',
  lead: 'The lists of encouraged, restricted and prohibited technologies that a decree sets, loaded from the gazette. Moderators hold each technology against those in force.',
  load: 'Load an annex',
  loadLead:
    'A CSV (UTF-8) or XLSX file whose first row names the columns: Number, Name, and NameEn if there is one. Where a row is broken, no row is loaded. A list that is not in force yet is replaced by one loaded for the same day.',
  none: 'No annex has been loaded.',
  legalClass: 'Class',
  name: 'Name of the list',
  nameHint: 'Such as: Annex II – technologies whose transfer is restricted.',
  source: 'Source',
  sourceHint: 'Such as: Decree 76/2018/NĐ-CP, Annex II.',
  validFrom: 'In force from',
  validFromHint: 'The list of the same class that is in force ends the day before.',
  validTo: 'to',
  open: 'no end yet',
  count: 'Entries',
  inForce: 'In force',
  provisional: 'A sample until the gazette is loaded',
  file: 'File',
  submit: 'Load',
  check: 'Only check',
  checked:
    'The file is sound and has {count, plural, one {# entry} other {# entries}}. Nothing was loaded.',
  changesAgainstLast:
    'Against the last list of this class: {added, number} new, {renamed, number} renamed, {gone, number} no longer there.',
  replaces: 'A list loaded for this very day is not in force yet; this file would take its place.',
  export: 'Download CSV',
  validity: 'In force',
  loadedBy: 'Loaded by',
  loadedAt: 'Loaded at',
  change: 'What changed',
  changes:
    '{added, number} new, {renamed, number} renamed, {gone, number} no longer there, against',
  refused:
    'Nothing was loaded: {count, plural, one {# row is} other {# rows are}} broken. Mend the file and load it again.',
  row: 'Row',
  fault: 'What is wrong',
  faults: {
    unreadable: 'The row cannot be read: its cells do not fit the columns.',
    numberMissing: 'The number of the entry is missing.',
    numberTwice: 'This number stands in a row above.',
    nameMissing: 'The name of the technology is missing.',
    tooLong: 'The number or a name is too long.',
  },
  number: 'Number',
  nameVi: 'Name in Vietnamese',
  nameEn: 'Name in English',
} satisfies Messages['annexes']
