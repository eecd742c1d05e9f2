import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createEventParser, type StreamEvent } from './event-parser.ts'

function parse(...chunks: string[]): StreamEvent[] {
  const events: StreamEvent[] = []
  const feed = createEventParser((event) => events.push(event))
  for (const chunk of chunks) feed(chunk)
  return events
}

test('an event has a name, an id and data', () => {
  expect(parse('event: moved\nid: 7\ndata: {"version":7}\n\n')).toEqual([
    { event: 'moved', id: '7', data: '{"version":7}' },
  ])
})

test('several data lines are one text, and one leading space is not part of it', () => {
  expect(parse('data:first\ndata:  second\ndata\n\n')).toEqual([
    { event: 'message', id: null, data: 'first\n second\n' },
  ])
})

test('comments, unknown fields and events without data say nothing', () => {
  expect(parse(': still here\n\nretry: 10\nevent: empty\n\ndata: x\n\n')).toEqual([
    { event: 'message', id: null, data: 'x' },
  ])
})

test('the id stays until the stream names another', () => {
  const ids = parse('id: 1\ndata: a\n\ndata: b\n\nid\ndata: c\n\n').map(({ id }) => id)

  expect(ids).toEqual(['1', '1', ''])
})

test('half an event at the end of a stream is dropped', () => {
  expect(parse('data: whole\n\n', 'data: half\n')).toHaveLength(1)
})

test('wherever the text is cut and however its lines end, the events are the same', () => {
  const text =
    'event: moved\nid: 1\ndata: a: b\ndata: c\n\n: ping\n\nevent: posted\nid: 2\ndata: d\n\n'
  const whole = parse(text)
  const ending = fc.constantFrom('\n', '\r', '\r\n')
  const cuts = fc.array(fc.nat({ max: text.length + 12 }), { maxLength: 20 })

  fc.assert(
    fc.property(ending, cuts, (lineEnd, places) => {
      const written = text.replaceAll('\n', lineEnd)
      const sorted = [0, ...[...places].sort((a, b) => a - b), written.length]
      const chunks = sorted.map((place, index) => written.slice(place, sorted[index + 1]))
      expect(parse(...chunks.slice(0, -1))).toEqual(whole)
    }),
  )
})
