// Draws a statechart as Mermaid diagrams: one of the spine, one of every state that has states inside.

import type { AnyStateMachine, AnyStateNode } from 'xstate'

type Line = { from: string; to: string; label: string }

/** Ways that nearly every step has: told in a sentence, because drawn they would hide the rest. */
export type Untold = { events: readonly string[]; states: readonly string[] }

const idOf = (node: AnyStateNode) => (node.path.length > 0 ? node.path.join('_') : 'anywhere')

const childrenOf = (node: AnyStateNode) => Object.values(node.states) as AnyStateNode[]

const isParent = (node: AnyStateNode) => childrenOf(node).length > 0

export const descendantsOf = (node: AnyStateNode): AnyStateNode[] =>
  childrenOf(node).flatMap((child) => [child, ...descendantsOf(child)])

/** The spine: what leads from one step of the first level to another. */
export const spineOf = (machine: AnyStateMachine, untold: Untold): string => {
  const { root } = machine
  const shown = childrenOf(root).filter(({ key }) => !untold.states.includes(key))
  const lines = [root, ...shown.flatMap((state) => [state, ...descendantsOf(state)])]
    .flatMap((node) => linesFrom(node, untold))
    .map(({ from, to, label }) => ({ from: topOf(from), to: topOf(to), label }))
    .filter(({ from, to }) => from !== to && !untold.states.includes(to))
  const initial = [`  [*] --> ${idOf(initialOf(root))}`]
  const told = shown
    .filter((state) => entriesOf(state).length > 0)
    .flatMap((state) => titled(state).map((line) => `  ${line}`))
  return fenced([...initial, ...told, ...merged(lines)])
}

/** One diagram for every state of the first level that has states inside. */
export const insidesOf = (machine: AnyStateMachine, untold: Untold) =>
  childrenOf(machine.root)
    .filter(isParent)
    .map((state) => ({ name: state.key, diagram: insideOf(state, untold) }))

const insideOf = (state: AnyStateNode, untold: Untold): string => {
  const lines = [state, ...descendantsOf(state)]
    .flatMap((node) => linesFrom(node, untold))
    .map((line) => raised(state, line))
  const outward = lines
    .filter(({ to }) => !isWithin(state, to))
    .map((line) => ({ ...line, to: topOf(line.to) }))
  return fenced([...nested(state, lines, '  '), ...merged(outward)])
}

/** What leaves a box starts at the box: an arrow from its inside would pull the inside out. */
const raised = (state: AnyStateNode, line: Line): Line => {
  const box = childrenOf(state).find((child) => isParent(child) && isWithin(child, line.from))
  return box && !isWithin(box, line.to) ? { ...line, from: idOf(box) } : line
}

/** The state with what is inside it; what the state itself hears comes from "anywhere" in it. */
const nested = (state: AnyStateNode, lines: Line[], indent: string): string[] => {
  if (!isParent(state)) return titled(state).map((line) => indent + line)
  const id = idOf(state)
  const deeper = `${indent}  `
  const own = lines.filter((line) => isOfLevel(state, line))
  const further = lines.filter((line) => !own.includes(line))
  const isHeard = lines.some(({ from }) => from === anywhereIn(state))
  return [
    `${indent}state "${state.key}" as ${id} {`,
    `${deeper}[*] --> ${idOf(initialOf(state))}`,
    ...(isHeard ? [`${deeper}state "anywhere here" as ${anywhereIn(state)}`] : []),
    ...childrenOf(state).flatMap((child) => nested(child, further, deeper)),
    ...merged(own, deeper),
    `${indent}}`,
  ]
}

/** A state's name and what it does on entry. Without its title Mermaid shows the second alone. */
const titled = (node: AnyStateNode) => [
  `state "${node.key}" as ${idOf(node)}`,
  ...entriesOf(node).map((entry) => `${idOf(node)}: ${entry}`),
]

const anywhereIn = (state: AnyStateNode) => `${idOf(state)}_any`

const isWithin = (state: AnyStateNode, id: string) =>
  id === idOf(state) || id.startsWith(`${idOf(state)}_`)

/** Whether a line is drawn inside this state, and not inside one of its children. */
const isOfLevel = (state: AnyStateNode, { from, to }: Line) => {
  const holds = (node: AnyStateNode) => isWithin(node, from) && isWithin(node, to)
  return holds(state) && !childrenOf(state).some((child) => isParent(child) && holds(child))
}

const initialOf = (node: AnyStateNode) => node.initial.target[0] as AnyStateNode

const topOf = (id: string) => id.split('_')[0] ?? id

/** Every way from this state, as it is written down. */
const linesFrom = (node: AnyStateNode, untold: Untold): Line[] => {
  const written = [...(node.always ?? []), ...[...node.transitions.values()].flat()]
  return written
    .filter(({ eventType }) => !untold.events.includes(eventType))
    .flatMap(({ eventType, guard, actions, target }) => {
      const effects = effectsOf(node, actions)
      const targets = (target as AnyStateNode[] | undefined) ?? (effects.length > 0 ? [node] : [])
      const label = [eventType, guardOf(guard), ...effects.map((effect) => `/ ${effect}`)]
      return targets.map((to) => ({
        from: isParent(node) && node.parent ? anywhereIn(node) : idOf(node),
        to: idOf(to),
        label: label.filter(Boolean).join(' '),
      }))
    })
}

const guardOf = (guard: unknown): string => {
  if (!guard) return ''
  const { type, params } = named(guard)
  const values = Object.values(params ?? {}).flat()
  return `[${[type, values.join(', ')].filter(Boolean).join(' ')}]`
}

/** Of the actions those that somebody has to perform: what only records is the chart's own. */
const effectsOf = (node: AnyStateNode, actions: readonly unknown[]): string[] => {
  const { implementations } = node.machine
  return actions
    .map((action) => named(action).type)
    .filter((type) => {
      const action = implementations.actions[type] as { type?: string } | undefined
      return !action?.type?.startsWith('xstate.')
    })
}

const entriesOf = (node: AnyStateNode) =>
  effectsOf(node, node.entry).map((effect) => `on entry / ${effect}`)

const named = (value: unknown): { type: string; params?: object } =>
  typeof value === 'string' ? { type: value } : (value as { type: string; params?: object })

/** One arrow from state to state, however many ways there are. */
const merged = (lines: readonly Line[], indent = '  '): string[] => {
  const arrows = new Map<string, Set<string>>()
  for (const { from, to, label } of lines) {
    const arrow = `${from} --> ${to}`
    arrows.set(arrow, (arrows.get(arrow) ?? new Set()).add(label))
  }
  return [...arrows].map(([arrow, told]) => {
    const labels = [...told].filter(Boolean).join('<br>')
    return `${indent}${arrow}${labels ? `: ${labels}` : ''}`
  })
}

const fenced = (lines: string[]) => ['```mermaid', 'stateDiagram-v2', ...lines, '```'].join('\n')
