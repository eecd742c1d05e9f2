// Walks the whole graph of the enrollment chart, breadth first. For tests; what a leaf hears also serves
// the shortest ways.
// A node is a state's name with what guards read; the rest of the context is filled with noise, so
// that a guard or a record that leaned on it would tear the graph apart.

import { initialTransition, transition } from 'xstate'
import { type EnrollmentContext, type EnrollmentInput, guarded } from './context.ts'
import type { enrollmentMachine } from './enrollment.machine.ts'
import { type Effect, type EnrollmentEvent, effects, type Fact } from './events.ts'
import { answers, arisesAt, type Family, facts, familyOf, intents } from './samples.ts'
import { type EnrollmentState, stateName } from './stepping.ts'

export type Machine = typeof enrollmentMachine

export type Edge = {
  event: EnrollmentEvent
  to: string
  /** The target's context as this edge leaves it. */
  context: EnrollmentContext
  effects: Effect[]
  /** Whether it can come about where the API says only what it saw. */
  honest: boolean
}

export type Node = { key: string; name: string; state: EnrollmentState; edges: Edge[] }

export type Graph = {
  machine: Machine
  start: string
  nodes: Map<string, Node>
  /** Dotted paths of everything that guards read of the context. */
  reads: Set<string>
}

export type WalkOptions = {
  /** The families of facts that come wherever they like, as late or as early as they like. */
  hostile?: readonly Family[]
  /** More nodes than this means that something unbounded has crept into what guards read. */
  ceiling?: number
  noise?: Partial<EnrollmentContext>
  /** Intents that are left out because another stands for them. */
  without?: (event: EnrollmentEvent) => boolean
}

/** Everything that no guard may look at, filled in. */
export const noise = {
  numberLabel: '••• 0142',
  escalation: 'asked',
  numberWay: 'text',
  claimed: true,
  handedOverBy: 'mail',
  preference: 'ask',
  push: 'sent',
  failure: 'offline',
  attemptsLeft: 3,
  minutes: 7,
  lockMinutes: 8,
} as const satisfies Partial<EnrollmentContext>

export const walk = (
  bare: Machine,
  input: EnrollmentInput,
  { hostile = [], ceiling = 20_000, noise: filling = noise, without }: WalkOptions = {},
): Graph => {
  const reads = new Set<string>()
  const machine = watched(bare, reads)
  const handled = handledTypes(machine)
  const nodes = new Map<string, Node>()
  const queue: Node[] = []
  const visit = ({ value, context }: EnrollmentState): string => {
    const name = stateName(value)
    const key = keyOf(name, context)
    if (!nodes.has(key)) {
      const node = { key, name, state: { value, context: { ...context, ...filling } }, edges: [] }
      nodes.set(key, node)
      queue.push(node)
      if (nodes.size > ceiling) throw new Error(`More than ${ceiling} nodes, the last: ${key}`)
    }
    return key
  }

  const start = visit(initialTransition(machine, input)[0])
  for (let node = queue.shift(); node; node = queue.shift()) {
    const snapshot = machine.resolveState(node.state)
    for (const { event, honest } of eventsAt(node, hostile, handled)) {
      if (without?.(event)) continue
      const stepped = settle(machine, snapshot, event)
      if (!stepped) continue
      const { state, effects: caused } = stepped
      const to = visit(state)
      node.edges.push({ event, to, context: state.context, effects: caused, honest })
    }
  }
  return { machine: bare, start, nodes, reads }
}

/** The value of `guarded`, and of a lock only its kind: whose it was is for the audit. */
const keyOf = (name: string, context: EnrollmentContext): string =>
  [name, ...guarded.map((key) => JSON.stringify(partOf(context, key)))].join(' ')

const partOf = (context: EnrollmentContext, key: (typeof guarded)[number]) =>
  key === 'locked' ? (context.locked?.kind ?? null) : context[key]

const eventsAt = (
  { name, state }: Node,
  hostile: readonly Family[],
  handled: Map<string, Set<string>>,
) => {
  const place = { name, context: state.context }
  const possible = intents.filter(({ type }) => handled.get(name)?.has(type))
  const heard = facts.flatMap((fact) => {
    const honest = arisesAt(place, fact)
    return honest || hostile.includes(familyOf(fact)) ? [{ event: fact, honest }] : []
  })
  return [...possible.map((event) => ({ event, honest: true })), ...heard]
}

type Snapshot = ReturnType<Machine['resolveState']>

/** Steps the event and, as the API does in the same transaction, the facts of its effects. */
const settle = (machine: Machine, snapshot: Snapshot, event: EnrollmentEvent) => {
  const [next, actions] = transition(machine, snapshot, event)
  // An effect alone leaves the snapshot as it was, and is a step all the same.
  if (next === snapshot && actions.length === 0) return null
  let settled = next
  const caused = effectsOf(actions)
  const waiting: Fact[] = caused.flatMap((effect) => answers[effect](settled.context))
  for (let fact = waiting.shift(); fact; fact = waiting.shift()) {
    const [after, more] = transition(machine, settled, fact)
    settled = after
    for (const effect of effectsOf(more)) {
      caused.push(effect)
      waiting.push(...answers[effect](settled.context))
    }
    if (caused.length > 16) throw new Error(`${event.type} sets off effects without end`)
  }
  return { state: { value: settled.value, context: settled.context }, effects: caused }
}

const effectsOf = (actions: readonly { type: string }[]): Effect[] =>
  actions.flatMap(({ type }) => effects.filter((effect) => effect === type))

type ChartNode = Machine['root']

/** The states where somebody can stand, and those on the way to them. */
export const chartNodes = (node: ChartNode): ChartNode[] => [
  node,
  ...Object.values(node.states).flatMap(chartNodes),
]

/** What each leaf hears, by itself or by its parents. */
export const handledTypes = (machine: Machine): Map<string, Set<string>> =>
  new Map(
    chartNodes(machine.root)
      .filter(({ states }) => Object.keys(states).length === 0)
      .map((leaf) => [
        leaf.path.join('.'),
        new Set(lineage(leaf).flatMap(({ ownEvents }) => ownEvents)),
      ]),
  )

const lineage = (node: ChartNode): ChartNode[] => [
  node,
  ...(node.parent ? lineage(node.parent as ChartNode) : []),
]

type Guard = (args: { context: EnrollmentContext }, params: unknown) => boolean

/** The same machine, with every read that a guard does of the context written down. */
const watched = (machine: Machine, reads: Set<string>): Machine => {
  const guards = machine.implementations.guards as unknown as Record<string, Guard>
  const wrapped = Object.fromEntries(
    Object.entries(guards).map(([name, guard]) => [
      name,
      (args: { context: EnrollmentContext }, params: unknown) =>
        guard({ ...args, context: spied(args.context, reads, '') }, params),
    ]),
  )
  return machine.provide({ guards: wrapped as never }) as Machine
}

const spied = <T extends object>(target: T, reads: Set<string>, path: string): T =>
  new Proxy(target, {
    get: (object, key) => {
      const value = Reflect.get(object, key)
      if (typeof key === 'symbol' || Array.isArray(object)) return value
      if (typeof value === 'object' && value !== null) return spied(value, reads, `${path}${key}.`)
      reads.add(path + key)
      return value
    },
  })
