// Runs the rest of the command line, and ends it when it has said nothing for a quarter of an hour.
//
//   node scripts/unless-silent.js -- vitest run
//
// A test that never gives way cannot be ended by its own time limit, and a runner that waits for a
// worker which is gone waits for ever. Such a run is ended and begun once more, and both are told; a
// second silence fails. At a terminal, where somebody sees that nothing moves, it only runs the command.

import { spawn } from 'node:child_process'

const minutes = Number(process.env.SILENCE_MINUTES ?? 15)
const [command, ...rest] = process.argv.slice(process.argv.indexOf('--') + 1)

if (process.stdout.isTTY) process.exit(await run({ stdio: 'inherit' }))

for (const turn of ['first', 'second']) {
  const code = await run({ stdio: ['ignore', 'pipe', 'pipe'], detached: true })
  if (code !== null) process.exit(code)
  console.error(`\n${command} said nothing for ${minutes} minutes and was ended (${turn} run).`)
}
process.exit(1)

/** The exit code; null when the command fell silent. */
function run(options) {
  const child = spawn(command, rest, { ...options, shell: process.platform === 'win32' })
  let isSilent = false
  let timer
  const heard = () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      isSilent = true
      end(child)
    }, minutes * 60_000)
  }
  for (const [from, to] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ]) {
    from?.on('data', (chunk) => {
      heard()
      to.write(chunk)
    })
  }
  if (child.stdout) heard()
  return new Promise((resolve) => {
    const finish = (code) => {
      clearTimeout(timer)
      resolve(isSilent ? null : (code ?? 1))
    }
    child.on('close', finish)
    // What the command leaves behind may hold its output open: its own end counts, after its last words.
    child.on('exit', (code) => setTimeout(finish, 2000, code))
    child.on('error', (error) => {
      clearTimeout(timer)
      console.error(error.message)
      resolve(1)
    })
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => end(child, signal))
  })
}

/** With all that it started. */
function end(child, signal = 'SIGKILL') {
  try {
    process.kill(-child.pid, signal)
  } catch {
    child.kill(signal)
  }
}
