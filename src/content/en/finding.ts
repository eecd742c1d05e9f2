// The words of the box that finds a page by what is on it.

import { register } from '#content/dictionary.ts'

export const finding = register({
  'see.label': 'What do you see?',
  'see.hint':
    'Type the words you read, spelling does not matter. No codes, no passwords, no phone numbers.',
  'see.steps': 'Steps',
  'see.one': '1 page has these words.',
  'see.many': '{n} pages have these words.',
  'see.none':
    'We know no page with these words. Type the biggest words on it, or the words on a button.',
  'see.private':
    'That looks like a code, a key, a number or a password. We did not search for it, and we did not keep it. Type the words beside it.',
  'see.page': '{map}, page {n}',
  'see.own': 'Usher itself',
  'see.ownText': 'That is a page of Usher itself. Go back to that window and carry on there.',
})
