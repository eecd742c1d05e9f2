// A value that must not be printed, logged, stored or sent by accident.

const hidden = '[secret]'

/** Holds a value that only `reveal()` gives out. Cloning it (a message, IndexedDB) throws. */
export type Secret<T> = { readonly reveal: () => T }

export function secret<T>(value: T): Secret<T> {
  const hide = () => hidden
  return Object.freeze({
    // A closure and not a field: nothing to walk over, and structured clone refuses functions.
    reveal: () => value,
    toString: hide,
    toJSON: hide,
    [Symbol.toPrimitive]: hide,
    // What console.log and pino print with on Node.
    [Symbol.for('nodejs.util.inspect.custom')]: hide,
  })
}
