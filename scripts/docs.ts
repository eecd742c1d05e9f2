// Writes docs/machines/*.md from the charts, and the hashes of the printed guides. With --check it writes nothing and fails where one is stale.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { AnyStateMachine, AnyStateNode } from 'xstate'
import { guideHashes } from '#guide/guide-hashes.ts'
import { besideMachine } from '#machines/beside/beside.machine.ts'
import type { StepMeta } from '#machines/enrollment/chart.ts'
import { enrollmentMachine } from '#machines/enrollment/enrollment.machine.ts'
import { phoneMachine } from '#machines/phone/phone.machine.ts'
import { descendantsOf, insidesOf, spineOf, type Untold } from './chart-diagram.ts'

const folder = 'docs/machines'
const generated =
  '<!-- Generated from the chart by `npm run docs`. Edit the chart, not this file. -->'

const isCheck = process.argv.includes('--check')
const pages = {
  [`${folder}/beside.md`]: besidePage(),
  [`${folder}/enrollment.md`]: enrollmentPage(),
  [`${folder}/phone.md`]: phonePage(),
  // A label that changes makes another guide: whoever printed the old one has to know.
  'docs/guide-hashes.json': `${JSON.stringify(await guideHashes(), null, 2)}\n`,
}
const stale = Object.entries(pages).filter(([name, text]) => isCheck && read(name) !== text)

if (!isCheck) mkdirSync(folder, { recursive: true })
for (const [path, text] of Object.entries(pages)) if (!isCheck) writeFileSync(path, text)
for (const [path] of stale) console.error(`${path} is stale. Run "npm run docs".`)
process.exitCode = stale.length > 0 ? 1 : 0

function enrollmentPage(): string {
  const untold: Untold = {
    events: ['help.requested', 'restart.requested'],
    states: ['locked', 'escalated'],
  }
  return page([
    '# The chart of enrollment',
    'What leads from step to step. `[…]` is the question a guard asks, `/ …` an effect that the API performs; a way without an event is taken at once. ' +
      'Not drawn: asking for help and starting over, which the table shows, and in the first diagram Back.',
    spineOf(enrollmentMachine, { ...untold, events: [...untold.events, 'back.requested'] }),
    ...insides(enrollmentMachine, untold),
    '## Off the path',
    waysOf('locked', ['unlocked', 'otherWay.requested']),
    waysOf('escalated', ['resume.requested', 'restart.requested']),
    '## Steps',
    table(
      ['State', 'Step', 'Share', 'Commit', 'Seconds', 'Back leads to', 'What the person can say'],
      leavesOf(enrollmentMachine).flatMap((leaf) => {
        const meta = leaf.meta as StepMeta | undefined
        const { step, share, commit, expectSeconds } = meta ?? {}
        const said = heardBy(leaf).filter((type) => !factsOf(enrollmentMachine).includes(type))
        return meta
          ? [
              [
                codeOf(leaf),
                step,
                share,
                commit ? 'yes' : '',
                expectSeconds,
                backOf(leaf),
                listed(said),
              ],
            ]
          : []
      }),
    ),
    '## Facts',
    `Recorded wherever the person is, and ignored where they are about something superseded: ${listed(factsOf(enrollmentMachine))}.`,
  ])
}

function phonePage(): string {
  const untold: Untold = { events: [], states: [] }
  return page([
    '# The chart of the practice phone',
    'Which screen is up. `[…]` is the question a guard asks, `/ …` what the phone has to do; a way without an event is taken at once.',
    spineOf(phoneMachine, untold),
    ...insides(phoneMachine, untold),
    '## Screens',
    table(
      ['State', 'What it hears'],
      leavesOf(phoneMachine).map((leaf) => [codeOf(leaf), listed(heardBy(leaf, false))]),
    ),
  ])
}

function besidePage(): string {
  return page([
    '# The chart of the cursor beside the real set-up',
    'Where somebody says they are. Everything in it was reported; nothing in it is a fact, and it has no effect. ' +
      'Not drawn: `step.retraced`, which leads to what was before, `page.named` and `walk.restarted`, which the table shows.',
    spineOf(besideMachine, {
      events: ['step.retraced', 'page.named', 'walk.restarted'],
      states: [],
    }),
    '## Places',
    table(
      ['Place', 'What the person can say'],
      leavesOf(besideMachine).map((leaf) => [codeOf(leaf), listed(heardBy(leaf, true))]),
    ),
  ])
}

function insides(machine: AnyStateMachine, untold: Untold): string[] {
  return insidesOf(machine, untold).flatMap(({ name, diagram }) => [
    `## Inside \`${name}\``,
    diagram,
  ])
}

function backOf(node: AnyStateNode): string {
  const ways = node.transitions.get('back.requested') ?? []
  const targets = ways.flatMap(({ target }) => (target as AnyStateNode[] | undefined) ?? [])
  return targets.map(codeOf).join(' or ')
}

/** What leads into a state that is not drawn. */
function waysInto(name: string): string {
  const from = [enrollmentMachine.root as AnyStateNode, ...descendantsOf(enrollmentMachine.root)]
  const ways = from.flatMap((node) =>
    [...(node.always ?? []), ...[...node.transitions.values()].flat()]
      .filter(({ target }) =>
        (target as AnyStateNode[] | undefined)?.some(({ key }) => key === name),
      )
      .map(({ eventType }) => `${codeOf(node)}${eventType ? ` by \`${eventType}\`` : ' at once'}`),
  )
  return `From ${[...new Set(ways)].filter((way) => !way.includes('help.requested')).join(', ')}${name === 'escalated' ? ', and from every step that hears `help.requested`' : ''}.`
}

/** Where a state that is not drawn leads, line by line. */
function waysOf(name: string, events: readonly string[]): string {
  const state = enrollmentMachine.root.states[name as 'locked'] as AnyStateNode
  const rows = events.flatMap((event) =>
    (state.transitions.get(event) ?? []).map(({ guard, target }) => {
      const { params } = (guard ?? {}) as { params?: { point?: string } }
      const targets = (target as AnyStateNode[] | undefined) ?? []
      return [
        `\`${event}\``,
        params?.point ? `\`${params.point}\`` : '',
        targets.map(codeOf).join(),
      ]
    }),
  )
  return [`### \`${name}\``, waysInto(name), table(['Event', 'Come from', 'Leads to'], rows)].join(
    '\n\n',
  )
}

function leavesOf(machine: AnyStateMachine): AnyStateNode[] {
  return descendantsOf(machine.root).filter(({ states }) => Object.keys(states).length === 0)
}

function heardBy(node: AnyStateNode, withRoot = false): string[] {
  const isRoot = node.parent === undefined
  const own = isRoot && !withRoot ? [] : (node.ownEvents as string[])
  const inherited = node.parent ? heardBy(node.parent, withRoot) : []
  return [...new Set([...own, ...inherited])].sort()
}

function factsOf(machine: AnyStateMachine): string[] {
  return [...(machine.root.ownEvents as string[])].sort()
}

function codeOf(node: AnyStateNode): string {
  return `\`${node.path.join('.')}\``
}

function listed(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ')
}

function table(head: readonly string[], rows: readonly unknown[][]): string {
  const line = (cells: readonly unknown[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

function page(parts: readonly string[]): string {
  return `${[generated, ...parts].join('\n\n')}\n`
}

function read(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}
