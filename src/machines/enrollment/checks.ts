// What must be true of the whole graph of enrollment. For tests only: each check takes a walked
// graph and names what is wrong with it; an empty list is a chart that holds.

import { transition } from 'xstate'
import type { DeviceType } from '#domain/method.ts'
import { guarded } from './context.ts'
import type { EnrollmentEvent } from './events.ts'
import { facts, table } from './samples.ts'
import { type EnrollmentState, stateName } from './stepping.ts'
import { isWaitingState, waitingStates } from './waiting-states.ts'
import type { Edge, Graph, Node } from './walk.ts'

type Step = { node: Node; edge: Edge }

const stepsOf = (graph: Graph): Step[] =>
  [...graph.nodes.values()].flatMap((node) => node.edges.map((edge) => ({ node, edge })))

const isIntent = ({ type }: EnrollmentEvent) => table[type].kind === 'intent'

/** `device.chosen mobile` */
const eventName = ({ type, ...rest }: EnrollmentEvent): string =>
  [type, ...Object.values(rest).filter((value) => typeof value === 'string')].join(' ')

const told = ({ node, edge }: Step) => `${node.name}: ${eventName(edge.event)}`

const once = (findings: string[]) => [...new Set(findings)]

/** How each node is first reached by the edges that are let through; the start by nothing. */
const reach = (graph: Graph, lets: (edge: Edge) => boolean): Map<string, Step | null> => {
  const from = new Map<string, Step | null>([[graph.start, null]])
  for (const key of from.keys()) {
    const node = graph.nodes.get(key)
    for (const edge of node?.edges.filter(lets) ?? []) {
      if (node && !from.has(edge.to)) from.set(edge.to, { node, edge })
    }
  }
  return from
}

const pathTo = (from: Map<string, Step | null>, key: string): string => {
  const step = from.get(key)
  if (!step) return 'start'
  return `${pathTo(from, step.node.key)} → ${eventName(step.edge.event)}`
}

/** States that wait for a person and that no walk comes to. */
export const unreached = (graphs: readonly Graph[]): string[] => {
  const met = new Set(graphs.flatMap(({ nodes }) => [...nodes.values()].map(({ name }) => name)))
  return waitingStates.filter((name) => !met.has(name))
}

/** Nodes from which no honest way leads to one of the ends. */
export const stranded = (graph: Graph, ends: readonly string[]): string[] => {
  const back = new Map<string, string[]>()
  for (const { node, edge } of stepsOf(graph)) {
    if (edge.honest) back.set(edge.to, [...(back.get(edge.to) ?? []), node.key])
  }
  const good = new Set(
    [...graph.nodes.values()].filter(({ name }) => ends.includes(name)).map(({ key }) => key),
  )
  for (const key of good) for (const earlier of back.get(key) ?? []) good.add(earlier)
  return [...graph.nodes.keys()].filter((key) => !good.has(key))
}

/** Ways into a forbidden place that need none of the missing facts. */
export const reachedWithout = (
  graph: Graph,
  isMissing: (event: EnrollmentEvent) => boolean,
  isForbidden: (name: string) => boolean,
): string[] => {
  const from = reach(graph, ({ event }) => !isMissing(event))
  const found = [...from.keys()].filter((key) => isForbidden(graph.nodes.get(key)?.name ?? ''))
  return found.map((key) => `${graph.nodes.get(key)?.name}: ${pathTo(from, key)}`)
}

/** Intents that change what only policy or a fact may change. */
export const lowered = (graph: Graph): string[] => {
  const fixed = ['requirements', 'devices', 'identity', 'codes', 'rehearsed', 'locked'] as const
  const findings = stepsOf(graph).flatMap((step) => {
    const { node, edge } = step
    if (!isIntent(edge.event)) return []
    const before = node.state.context
    const changed = fixed.filter(
      (key) => JSON.stringify(before[key]) !== JSON.stringify(edge.context[key]),
    )
    // An effect's answer may issue codes in the same transaction; it never unmakes them.
    const real = changed.filter((key) => !(key === 'codes' && edge.context.codes === 'issued'))
    const forgot = before.number === 'known' && edge.context.number !== 'known' ? ['number'] : []
    const linked =
      before.linkedFactor !== edge.context.linkedFactor && before.number !== 'proved'
        ? ['linkedFactor']
        : []
    return [...real, ...forgot, ...linked].map((key) => `${told(step)} changes ${key}`)
  })
  return once(findings)
}

const stepDevices: Record<string, readonly DeviceType[]> = {
  enteringNumber: ['mobile', 'landline'],
  provingNumber: ['mobile', 'landline'],
  choosingPlatform: ['mobile', 'tablet'],
  installingApp: ['mobile', 'tablet'],
  addingAccount: ['mobile', 'tablet'],
  linkingApp: ['mobile', 'tablet', 'phonePage'],
  enteringCode: ['mobile', 'tablet'],
  registeringPasskey: ['securityKey', 'thisDevice'],
}

/** Steps that somebody is led to and that are not for the device they chose. */
export const unfitSteps = (graph: Graph): string[] =>
  once(
    [...graph.nodes.values()].flatMap(({ name, state: { context } }) => {
      const [step = ''] = name.split('.')
      const fits = stepDevices[step]
      const isApp = step !== 'choosingPlatform' && fits?.includes('tablet')
      if (fits && !(context.device && fits.includes(context.device)))
        return [`${name} with ${context.device}`]
      return isApp && context.platform === 'other' ? [`${name} on a phone without apps`] : []
    }),
  )

/** Steps after a number that somebody has already, and whose owner was never asked for. */
export const unprovedNumbers = (graph: Graph): string[] => {
  const from = reach(graph, ({ honest }) => honest)
  const after = ['choosingPlatform', 'installingApp', 'addingAccount', 'linkingApp']
  return [...from.keys()].flatMap((key) => {
    const node = graph.nodes.get(key)
    const [step = ''] = node?.name.split('.') ?? []
    const { provider, number, device } = node?.state.context ?? {}
    const isAsked = provider === 'duo' && device === 'mobile'
    const isUnproved = isAsked && number === 'known' && after.includes(step)
    return isUnproved ? [`${step}: ${pathTo(from, key)}`] : []
  })
}

/** Ways to hear twice that one and the same method was linked. */
export const linkedTwice = (graph: Graph): string[] => {
  const isNews = ({ effects: caused }: Edge) => caused.includes('notifyPerson')
  const told = stepsOf(graph).filter(({ edge }) => isNews(edge))
  const later = new Set(told.map(({ edge }) => edge.to))
  for (const key of later) for (const { to } of graph.nodes.get(key)?.edges ?? []) later.add(to)
  return once(
    told
      .filter(({ node }) => later.has(node.key))
      .map(({ node, edge }) => `${node.name}: ${eventName(edge.event)}`),
  )
}

/** Facts that a state refuses, or that throw there. */
export const refusedFacts = (graph: Graph, perState = 3): string[] =>
  once(
    sampled(graph, perState).flatMap(({ name, state }) => {
      const snapshot = graph.machine.resolveState(state)
      return facts.flatMap((fact) => {
        try {
          transition(graph.machine, snapshot, fact)
          return snapshot.can(fact) ? [] : [`${name} refuses ${fact.type}`]
        } catch (error) {
          return [`${name} breaks at ${fact.type}: ${String(error)}`]
        }
      })
    }),
  )

/** Facts about something superseded that leave a trace. */
export const heededLate = (graph: Graph, perState = 3): string[] =>
  once(
    sampled(graph, perState).flatMap(({ name, state }) => {
      const snapshot = graph.machine.resolveState(state)
      const before = written({ value: snapshot.value, context: snapshot.context })
      return facts.flatMap((fact) => {
        if (!('current' in fact)) return []
        const [next, actions] = transition(graph.machine, snapshot, { ...fact, current: false })
        const isQuiet = written(next) === before && actions.length === 0
        return isQuiet ? [] : [`${name} heeds an old ${fact.type}`]
      })
    }),
  )

/** Facts that only tell something and yet move the person or change what guards read. */
export const movingNotices = (graph: Graph): string[] =>
  once(
    stepsOf(graph)
      .filter(({ edge }) => {
        const row = table[edge.event.type]
        return row.kind === 'fact' && row.family === 'notice'
      })
      .filter(({ node, edge }) => edge.to !== node.key)
      .filter(
        ({ node, edge }) =>
          !(node.name.endsWith('.checking') && edge.event.type === 'code.refused'),
      )
      .map(told),
  )

/** Back that loses something the person has answered. */
export const forgetfulBack = (graph: Graph): string[] => {
  const answers = [
    'device',
    'platform',
    'number',
    'numberLabel',
    'numberWay',
    'preference',
  ] as const
  return once(
    stepsOf(graph)
      .filter(({ edge }) => edge.event.type === 'back.requested')
      .flatMap((step) =>
        answers
          .filter((key) => step.node.state.context[key] !== step.edge.context[key])
          .map((key) => `${told(step)} loses ${key}`),
      ),
  )
}

/** What guards read beyond the finite part that tells nodes apart. */
export const strayReads = ({ reads }: Graph): string[] =>
  [...reads].filter((path) => {
    const [key = ''] = path.split('.')
    return key === 'locked' ? path !== 'locked.kind' && path !== 'locked' : !isGuarded(key)
  })

const isGuarded = (key: string) => (guarded as readonly string[]).includes(key)

/** Where two walks with different noise in the unguarded context part ways. */
export const tornBy = (one: Graph, other: Graph): string[] =>
  [...one.nodes.values()].flatMap((node) => {
    const twin = other.nodes.get(node.key)
    const same = (edges: Edge[]) => JSON.stringify(edges.map(({ to, effects }) => [to, effects]))
    return twin && same(twin.edges) === same(node.edges) ? [] : [node.key]
  })

/** Submissions that reach anything but the wait for their answer. */
export const boldSubmissions = (graph: Graph): string[] =>
  once(
    stepsOf(graph)
      .filter(({ edge }) => edge.event.type === 'code.submitted')
      .filter(({ edge }) => !graph.nodes.get(edge.to)?.name.endsWith('.checking'))
      .map(told),
  )

/** States where somebody is left although nobody waits there. */
export const restless = ({ nodes }: Graph): string[] =>
  once([...nodes.values()].map(({ name }) => name).filter((name) => !isWaitingState(name)))

const sampled = (graph: Graph, perState: number): Node[] => {
  const seen = new Map<string, number>()
  return [...graph.nodes.values()].filter(({ name }) => {
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    return count <= perState
  })
}

const written = ({ value, context }: EnrollmentState) => JSON.stringify([stateName(value), context])
