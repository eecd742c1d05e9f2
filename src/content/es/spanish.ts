// All of the Spanish, in one chunk that is loaded when somebody wants it.

import type { Phrase } from '#content/say.ts'
import { alongside } from './alongside.ts'
import { beside } from './beside.ts'
import { core } from './core.ts'
import { desk } from './desk.ts'
import { devices } from './devices.ts'
import { enrollFirst } from './enroll-first.ts'
import { enrollSecond } from './enroll-second.ts'
import { failures } from './failures.ts'
import { finding } from './finding.ts'
import { front } from './front.ts'
import { guide } from './guide.ts'
import { live } from './live.ts'
import { mail } from './mail.ts'
import { notMe } from './not-me.ts'
import { paired } from './paired.ts'
import { people } from './people.ts'
import { phone } from './phone.ts'
import { post } from './post.ts'
import { present } from './present.ts'
import { rollout } from './rollout.ts'
import { welcome } from './welcome.ts'

export const spanish: Record<Phrase, string> = {
  ...core,
  ...desk,
  ...devices,
  ...alongside,
  ...beside,
  ...welcome,
  ...enrollFirst,
  ...enrollSecond,
  ...failures,
  ...finding,
  ...front,
  ...guide,
  ...live,
  ...mail,
  ...paired,
  ...notMe,
  ...people,
  ...phone,
  ...post,
  ...present,
  ...rollout,
}
