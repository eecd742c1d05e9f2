// What Node has read and compiled once it reads again in half the time: tests start a server a hundred times.

import { resolve } from 'node:path'

export const compiled = { NODE_COMPILE_CACHE: resolve('node_modules/.cache/usher-tests') }
