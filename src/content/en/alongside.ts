// The words of the page that walks beside somebody else's. What it says of each page is in content/maps/.

import { register } from '#content/dictionary.ts'

export const alongside = register({
  'alongside.seenBefore': '(you saw it)',
  'alongside.pagesSeen': '{n} pages seen',
  'alongside.stop': 'The other window',
  'alongside.which': 'Which words are at the top of the other window?',
  'alongside.lede': 'Put this window beside the real set-up page. You tell us what is there.',
  'alongside.where.duoTraditional': 'Duo stands in a box inside your organisation’s own page.',
  'alongside.where.duoUniversal': 'The address of the other window has duosecurity.com in it.',
  'alongside.where.authenticator': 'The set-up is in the settings of the program that you use.',
  'alongside.none': 'None of these',
  'alongside.noneHint': 'We look for your page together.',
  'alongside.chooseWords': 'Choose the words that you see',

  'alongside.pageOf': 'Page {n} of {m}',
  'alongside.page': 'Page {n}',
  'alongside.look': 'Look for these words',
  'alongside.vary': 'The words there can differ a little.',
  'alongside.drawing': 'A drawing of the other window. At its top: {heading}.',
  'alongside.drawingWords': 'Below that: {words}.',
  'alongside.drawingSquare': 'The square code is in it.',
  'alongside.drawingPress': 'To press: {words}.',
  'alongside.caption': 'A drawing of the other window. Press what is marked in it.',
  'alongside.captionPlain': 'A drawing of the other window.',
  'alongside.square': 'the square code is here',
  'alongside.there': 'What to do there',
  'alongside.onPhone': 'What to do on the phone',
  'alongside.trouble': 'The phone does something else',
  'alongside.next': 'What comes next',
  'alongside.nextPage': 'Page {n}: {name}.',
  'alongside.nextOver': 'This is the last page.',
  'alongside.nextHelp': 'The help desk takes you further.',
  'alongside.nextDepends': 'That depends on what happens there. After the button we ask you.',

  'alongside.seen': 'I see this',
  'alongside.differs': 'I see something else',
  'alongside.blind':
    'Usher cannot see the other window. Type numbers, codes and passwords only there.',
  'alongside.stuck': 'Stuck? Call {help}.',
  'alongside.checked': 'These pages were last compared with the guides on {date}.',

  'alongside.happened': 'What happened there?',
  'alongside.happenedLede': 'Choose what is true. It leads to the page that comes then.',
  'alongside.toPage': 'page {n}',

  'alongside.lost': 'Let us find your page',
  'alongside.lostLede': 'Look at the other window again. Then choose what is there.',
  'alongside.likely': 'Often it is one of these',
  'alongside.everyPage': 'Every page: {map}',
  'alongside.nowhere': 'It is none of them? Read the words at the top to {help}.',

  'alongside.over': 'That was the last page',
  'alongside.notChecked': 'Usher did not check this. Sign out and in again to test it.',
  'alongside.test': 'Walk me through the test',
  'alongside.again': 'Start again at the first question',

  'alongside.call': 'Call {help}',
  'alongside.callTitle': 'The help desk takes it from here',
  'alongside.callPage': 'Tell them that you are on page {n} of “{map}”.',
  'alongside.callNever': 'They will never ask you for a password, a code or a key.',
})
