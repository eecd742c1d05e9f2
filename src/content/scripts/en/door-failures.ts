import type { DoorFailures } from '#content/scripts/script.ts'
import { script, when } from '#content/scripts/script.ts'

const form = 'The form, without the error.'

export const doorFailures: DoorFailures = {
  'invitation-unknown': script(
    ['Usher does not know that link.', 'Open the newest message that you got.'],
    'The page with the button that opens the invitation.',
    when('There is only one message', 'A part of the link may be missing. Send a new invitation.'),
  ),
  'invitation-expired': script(
    ['That invitation has run out.', 'Look for a new one in your mail in a minute.'],
    'A new message with a new link.',
    when('Nothing arrives', 'Compare the address on the list with theirs, then send it again.'),
  ),
  'invitation-opened': script(
    ['That link was opened in another browser.', 'Open Usher there, and you go on where you were.'],
    'Their own step.',
    when('They did not open it', 'Revoke it, and treat it as an attack, by your own rules.'),
  ),
  'name-missing': script(
    ['The name is still empty.', 'Type it as the person writes it.'],
    form,
    when('They only have an address', 'The name greets the person on the first page. Ask for it.'),
  ),
  'email-missing': script(
    ['The address is still empty.', 'Type the one that the person reads at work.'],
    form,
    when('The person has no mail', 'Whoever runs Usher can give them a link by hand.'),
  ),
  'email-malformed': script(
    ['Something in the address is missing or too much.', 'Type it once more, slowly.'],
    form,
    when('It was pasted', 'A name or a sign came along with it.'),
  ),
  'other-email-malformed': script(
    [
      'Something in the second address is missing or too much.',
      'Type it once more, or leave it empty.',
    ],
    form,
    when('There is no second address', 'Leave the field empty.'),
  ),
  'email-known': script(
    ['That address is on the list already.', 'Look for it with the search field.'],
    'The person, with how far they are.',
    when('It is somebody else', 'Two people cannot share an address. Find out whose it is.'),
  ),
  'signed-out': script(
    ['You were signed out, and your place is kept.', 'Press the button to sign in.'],
    'The step where they were.',
    when('They have no passkey yet', 'The link in their invitation leads in again.'),
  ),
  'too-many-requests': script(
    ['A lot of people are signing in from your network.', 'Press the button again in a minute.'],
    'The page they asked for.',
    when('It goes on for longer', 'Raise a ticket: the limit for one address may be too low.'),
  ),
  closed: script(
    [
      'There were very many wrong codes in a row, and your account is safe.',
      'Choose another way to sign in on that page.',
    ],
    'The page takes the other way, and codes work again after it.',
    when(
      'There is no other way',
      'Check who is calling, then send a link from the list of people.',
    ),
    when('The tries were not theirs', 'Treat it as an attack, by your own rules.'),
  ),
}
