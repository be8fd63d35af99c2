import { expect, test } from 'vitest'
import { fixtureFolder, listProblems } from './fixtures/list-problems.server'

const inText = '<Command> <Note> <Judgement> <Cite> <Advice> <CheckList> <Picture>'
const page = 'https://…, #anchor, /downloads/<file>, or a page of the site: /errors/<slug>, /guides/<slug>'

test.each([
  ['not-mdx', ['guides/doors/fr.mdx · text: expected MDX, received Expected a closing tag for `<Note>` (8:1-8:7)']],
  [
    'cite-of-nothing',
    [
      'guides/doors/en.mdx · <Cite>: expected the id of a source, received "rumour"',
      'guides/doors/en.mdx · <Cite>: expected the id of a source, received ""',
    ],
  ],
  [
    'missing-part',
    [
      'errors/door-locked/en.mdx · parts: expected <Fixes> <Stop>, received <Stop>',
      'errors/door-locked/fr.mdx · parts: expected <Fixes> <Stop>, received <Stop> <Fixes>',
      'errors/door-locked/fr.mdx · parts: expected those of en.mdx: <Stop>, headings: 2, received <Stop> <Fixes>, headings: 2',
      `guides/doors/en.mdx · text: expected one of ${inText}, received <Stop>`,
      `guides/doors/fr.mdx · text: expected one of ${inText}, received <Stop>`,
    ],
  ],
  [
    'api-without-answer',
    [
      'errors/door-locked/fr.mdx · parts: expected <Answer> once, since error.yaml has "api", received <Fixes> <Stop>',
      'errors/door-locked/fr.mdx · parts: expected those of en.mdx: <Fixes> <Answer> <Stop>, headings: 0, received <Fixes> <Stop>, headings: 2',
    ],
  ],
  [
    'answer-without-api',
    ['en', 'fr'].map(
      (locale) =>
        `errors/door-locked/${locale}.mdx · text: expected one of <Fixes> <Stop> ${inText}, received <Answer>`,
    ),
  ],
  [
    'different-structure',
    ['guides/doors/fr.mdx · parts: expected those of en.mdx: <Note>, headings: 2, received no component, headings: 1'],
  ],
  [
    'link-to-nowhere',
    [
      '/errors/window',
      'errors/x/guides',
      'http://example.com',
      '/guides/doors/fix',
      '//example.com/about',
      '/flows/none',
      'mailto:nobody@example.com',
    ]
      .map((link) => `guides/doors/en.mdx · link: expected ${page}, received ${link}`)
      .concat(
        'guides/doors/en.mdx · link: expected the anchor of a heading of this page, or of an <Advice>, received #there',
        'guides/doors/fr.mdx · link: expected the anchor of a heading of this page, or of an <Advice>, received #la',
      ),
  ],
  [
    'not-for-authors',
    [
      `guides/doors/en.mdx · text: expected one of ${inText}, received <div>`,
      `guides/doors/en.mdx · text: expected one of ${inText}, received <img>`,
      'guides/doors/en.mdx · text: expected no import, export or {expression}, received import x from "y"',
      'guides/doors/en.mdx · text: expected no import, export or {expression}, received 1 + 1',
      'guides/doors/en.mdx · text: expected no import, export or {expression}, received title={…}',
      'guides/doors/en.mdx · text: expected no import, export or {expression}, received {...x}',
      'guides/doors/en.mdx · heading: expected headings from ## on, received #',
      'guides/doors/fr.mdx · parts: expected those of en.mdx: <div> <Note> <img>, headings: 1, received <Note>, headings: 1',
    ],
  ],
  [
    'tabs-that-do-not-fit',
    [
      'guides/doors/en.mdx · ```: expected after the language nothing, or one of windows, powershell, macos, linux, ios, android, python, typescript, curl, received mac',
      'guides/doors/en.mdx · <Command>: expected one fenced block, or several with a tab each, received none',
      'guides/doors/en.mdx · <Command>: expected one fenced block, or several with a tab each, received mac, no tab',
      'guides/doors/fr.mdx · <Command>: expected one fenced block, or several with a tab each, received linux, linux',
    ],
  ],
  [
    'parts-that-do-not-fit',
    [
      `guides/doors/en.mdx · link: expected ${page}, received /downloads/key.zip`,
      'guides/doors/en.mdx · <Advice>: expected an id, and a verdict: true, partly, wrong, received id "oil", verdict "maybe"',
      'guides/doors/en.mdx · <Advice>: expected each id once, received "oil" again',
      'guides/doors/en.mdx · <Advice>: expected the advice as a quotation, in lines that begin with >, received "oil" without one',
      'guides/doors/en.mdx · <Picture>: expected one of back-off, who-printed-it, received "door"',
      'guides/doors/en.mdx · <CheckList>: expected one list and nothing else, received paragraph, list',
      'guides/doors/fr.mdx · parts: expected those of en.mdx: <Advice> <Advice> <CheckList> <Picture>, headings: 0, oil: wrong, oil: maybe, received <Advice> <Advice> <CheckList> <Picture>, headings: 0, oil: true, grease: true',
    ],
  ],
])('the fault of the text in "%s" is told', async (fixture, messages) => {
  expect(await listProblems(fixtureFolder(fixture))).toEqual(messages)
})
