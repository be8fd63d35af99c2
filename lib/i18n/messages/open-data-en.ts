import type { ExportFile } from '@/lib/open-data/files'

/** The page and the files of the open data, in English: the shape of the French ones. */
export const openDataEn = {
  title: 'Open data',
  description: 'What readers reported, added up, and the models behind the order of the fixes, as files.',
  intro:
    'What readers reported, added up, and the models from which the order of the fixes is computed. Nobody’s single report is in it.',
  exported: (moment: string) => `Made on ${moment} UTC.`,
  none: 'Nothing has been exported yet.',
  files: 'The files',
  colon: ':',
  bytes: (kilobytes: string) => `${kilobytes} kB`,
  holds: {
    'README.md': 'what is on this page, to keep with the files',
    'LISEZ-MOI.md': 'the same in French',
    'evidence.json': 'the four tables below in one file',
    'fixes.csv': 'for each error and fix: how often tried, how often it worked',
    'platforms.csv': 'the same by platform',
    'weeks.csv': 'the same by week, named by its Monday',
    'networks.csv': 'for each error and UTC day: how many networks reported it',
    'models.json': 'for each error whose order rests on reports: the fitted model, with its version',
    'order.json': 'for each error: the fixes in the order in which the page shows them',
  } satisfies Record<ExportFile, string>,
  licence: 'Licence',
  licenceText: 'The files may be used under this licence:',
  noLicence:
    'No licence is stated for these files: whoever runs this site has not decided on one. Ask them before you use more than the law allows anyway.',
  recompute: 'Compute the order anew',
  recomputeText:
    'The models and the content of this site give the published order, byte for byte. In a copy of the project that has the content of that day, with the files in the folder “export”, this prints nothing when they agree:',
  limits: 'What the files cannot show',
  limitList: [
    'Each row has at least 10 trials or networks behind it. Smaller ones are left out, and so is a row by which a smaller one could be computed from its total.',
    'The models do not follow from the tables. They are fitted to whole sessions: which fixes had failed before another was tried, what was answered to questions, and when; older reports count less. Sessions are not published, so the fit itself cannot be repeated with these files.',
    'A model is published once the order rests on it, from 20 effective trials on. Until then the order is the authors’, which the content gives.',
    'Only what counts is in the files: no reports that are held or voided, none on earlier versions of a fix. A later decision changes the next export, earlier days included.',
    'Rows are cut off by size: what is rare is missing, so sums over rows are too small. Two exports can be compared, and what lies between them is then seen.',
    'A network is not a person. Several people behind one address count once a day, one person on two networks twice.',
  ],
}

export type OpenDataMessages = typeof openDataEn
