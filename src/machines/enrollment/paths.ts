// Ways through the chart that together take every intent of every state: what a story in the browser
// drives. For tests only.

import type { EnrollmentInput } from './context.ts'
import { enrollmentMachine } from './enrollment.machine.ts'
import type { EnrollmentEvent } from './events.ts'
import { table } from './samples.ts'
import { isWaitingState, type WaitingState } from './waiting-states.ts'
import { type Edge, type Graph, type Node, walk } from './walk.ts'

/** One event with the state that waits before it and the one that waits after it. */
export type PathStep = { before: WaitingState; event: EnrollmentEvent; after: WaitingState }
export type Path = readonly PathStep[]

/** Longer than this and a failure at the end tells too little about its cause. */
const longest = 60

/**
 * Paths from the first screen that take every (state, intent) of one person's chart at least once.
 * Facts stand between the intents wherever an honest API would have said them; those that answer an
 * effect in the same transaction (`activation.issued`, `codes.issued`, …) are left out. A number that
 * is confirmed without a `number.recorded` before it is one that nobody has, or the one given last.
 */
export const edgeCover = (input: EnrollmentInput): Path[] => {
  const graph = walk(enrollmentMachine, input, { noise: {} })
  const left = new Set(intentEdges(graph))
  const paths: Path[] = []
  while (left.size > 0) {
    const path: PathStep[] = []
    let at = startOf(graph)
    for (let way = wayTo(graph, at, left); way; way = wayTo(graph, at, left)) {
      if (path.length > 0 && path.length + way.length > longest) break
      for (const { node, edge } of way) {
        left.delete(nameOf(node, edge))
        path.push(stepOf(graph, node, edge))
        at = nodeAt(graph, edge.to)
      }
    }
    if (path.length === 0) throw new Error(`No way leads to ${[...left].join(', ')}`)
    paths.push(path)
  }
  return paths
}

/** `choosingDevice device.chosen mobile`: every intent of every state that the graph has. */
export const intentEdges = (graph: Graph): string[] => [
  ...new Set(
    [...graph.nodes.values()].flatMap((node) =>
      node.edges.filter(isIntent).map((edge) => nameOf(node, edge)),
    ),
  ),
]

type Taken = { node: Node; edge: Edge }

const isIntent = ({ event }: Edge) => table[event.type].kind === 'intent'

const nameOf = ({ name }: Node, { event: { type, ...said } }: Edge) =>
  [name, type, ...Object.values(said)].join(' ')

/** The shortest way from here to an intent that is still to be taken, that intent included. */
const wayTo = (graph: Graph, from: Node, left: Set<string>): Taken[] | null => {
  const cameBy = new Map<string, Taken | null>([[from.key, null]])
  for (const key of cameBy.keys()) {
    const node = nodeAt(graph, key)
    for (const edge of node.edges) {
      if (left.has(nameOf(node, edge))) return [...backFrom(cameBy, key), { node, edge }]
      if (!cameBy.has(edge.to)) cameBy.set(edge.to, { node, edge })
    }
  }
  return null
}

const backFrom = (cameBy: Map<string, Taken | null>, key: string): Taken[] => {
  const taken = cameBy.get(key)
  return taken ? [...backFrom(cameBy, taken.node.key), taken] : []
}

const stepOf = (graph: Graph, node: Node, edge: Edge): PathStep => ({
  before: waiting(node.name),
  event: edge.event,
  after: waiting(nodeAt(graph, edge.to).name),
})

const waiting = (name: string): WaitingState => {
  if (!isWaitingState(name)) throw new Error(`Nobody waits in ${name}`)
  return name
}

const startOf = (graph: Graph): Node => nodeAt(graph, graph.start)

const nodeAt = (graph: Graph, key: string): Node => {
  const node = graph.nodes.get(key)
  if (!node) throw new Error(`The graph has no ${key}`)
  return node
}
