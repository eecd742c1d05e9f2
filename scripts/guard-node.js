// Runs before any .ts file: an old Node dies on those before a guard inside them could speak.
// Plain old JavaScript on purpose, so that every Node can read it.

const needed = [22, 18]
const current = process.versions.node.split('.').map(Number)
const isTooOld = current[0] < needed[0] || (current[0] === needed[0] && current[1] < needed[1])

if (isTooOld) {
  process.stderr.write(
    'Usher needs Node ' +
      needed.join('.') +
      ' or newer, and this is Node ' +
      process.versions.node +
      '.\n"npm ci" brings a newer Node along for the npm scripts. If it did not, run\n' +
      '"npm rebuild node" once, or install Node 24 from https://nodejs.org/.\n',
  )
  process.exit(1)
}
