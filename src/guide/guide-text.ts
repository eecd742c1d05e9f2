// A guide as plain text, for mail and for those who have it read to them.

import '#content/en/guide.ts'
import { say } from '#content/say.ts'
import type { Guide, GuideScript, GuideStep } from './guide.ts'

export type Publisher = { organization: string; help: string; hours: string | null }

export const guideText = (guide: Guide, publisher: Publisher): string =>
  [
    guide.title.toUpperCase(),
    `${guide.subtitle}\n${publisher.organization}`,
    [`${say('guide.help')} ${publisher.help}`, publisher.hours].filter(Boolean).join('\n'),
    `${guide.never.title}:\n${listed(guide.never.things)}`,
    `${guide.notAsked.title}:\n${guide.notAsked.text}`,
    ...guide.sections.flatMap(({ title, lede, steps }) => [
      ...(title ? [`${title.toUpperCase()}\n${lede ?? ''}`.trim()] : []),
      ...steps.map(stepText),
    ]),
    `${say('guide.version', { hash: guide.hash })}\n${say('guide.copyright')}`,
  ]
    .map(plain)
    .join('\n\n')
    .concat('\n')

const stepText = (step: GuideStep): string =>
  [
    `${say('guide.step', { n: step.number })} ${step.title}`,
    ...(step.heading ? [say('guide.top', { heading: `[[${step.heading}]]` })] : []),
    ...(step.script ? [scriptText(step.script)] : []),
    listed(step.toDo),
    ...(step.onPhone.length > 0 ? [`${say('guide.onPhone')}:\n${listed(step.onPhone)}`] : []),
    ...(step.trap ? [step.trap] : []),
    ...(step.phoneTrouble.length > 0
      ? [`${say('guide.phoneTrouble')}:\n${listed(step.phoneTrouble)}`]
      : []),
    ...step.seeNow,
  ]
    .filter(Boolean)
    .join('\n')

const scriptText = ({ say: lines, theySee, ifStuck }: GuideScript): string =>
  [
    `${say('guide.say')}:\n${listed(lines)}`,
    `${say('guide.theySee')}: ${theySee}`,
    `${say('guide.ifStuck')}:\n${listed(ifStuck.map(({ cause, then }) => `${cause}: ${then}`))}`,
  ].join('\n')

const listed = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n')

/** Without the marks: a label of another window stands in quotation marks. */
const plain = (text: string) =>
  text.replaceAll(/\[\[(.+?)\]\]/g, '“$1”').replaceAll(/\*\*(.+?)\*\*/g, '$1')
