// Door 3: the API on Node, beside the built pages. Reads its settings, opens what they name, serves, stops.

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Hono } from 'hono/tiny'
import { pino } from 'pino'
import type { Config } from '#adapters/config.ts'
import { deliverByMail } from '#adapters/delivering.ts'
import { openHttpServer, type Visited } from '#adapters/http-server.ts'
import { deriveKey, sealingKey } from '#adapters/keys.ts'
import { livePorts, random } from '#adapters/live-ports.ts'
import { openLog } from '#adapters/log.ts'
import { openMetrics } from '#adapters/metrics.ts'
import { metricsPage } from '#adapters/metrics-page.ts'
import { welcome } from '#adapters/notices.ts'
import { readOrganizationFile } from '#adapters/organization-file.ts'
import { exits, leave, say, settle } from '#adapters/settling.ts'
import { openSite } from '#adapters/site.ts'
import { stopWhenAsked, within } from '#adapters/stopping.ts'
import { border } from '#api/border.ts'
import { createApi, inOneShape } from '#api/create-api.ts'
import { noteOf, noting, notingPerson } from '#api/noting.ts'
import { runOutbox } from '#api/outbox.ts'
import type { Ports, Storage } from '#api/ports.ts'
import { readyRoutes } from '#api/ready.routes.ts'
import { type KeyRing, sealingFromKeys } from '#api/sealing.ts'
import { mailWords } from '#content/mails.ts'
import { newId } from '#domain/id.ts'
import { createMemoryStorage } from '#storage/memory.ts'

/** The storage that the settings name, its tables as this version needs them. */
const openStorage = async (_: Config): Promise<Storage & { close(): Promise<void> }> => ({
  ...(await createMemoryStorage()),
  close: async () => {},
})

/** The API of the live world. */
const openApi = (ports: Ports) => createApi(ports)

/** Who asks, by what the request carries. */
const openIdentify =
  (_: Storage): Ports['identify'] =>
  async () =>
    null

const pages = 'dist'
const stopMs = 10_000

const { config, keys, said } = settle()
if (!existsSync(join(pages, 'index.html')))
  leave(exits.broken, 'There are no pages to serve yet: run "npm start", or "npm run build" first.')

const log = openLog(config.logLevel, pino.destination(1))
const fault = (error: unknown): string => {
  const reference = newId('err', random).slice(0, 12)
  log.fault({ reference, error })
  return reference
}
process.on('uncaughtException', (error) => leave(exits.broken, `Usher broke: see ${fault(error)}.`))

const storage = await openStorage(config).catch((error) =>
  leave(exits.broken, `The database does not open: the log says why, under ${fault(error)}.`),
)
const ending = new AbortController()
const { organization, problems } = readOrganizationFile(pages)
const ports = livePorts({
  origin: config.origin,
  issuer: config.organization ?? organization.name,
  storage,
  identify: notingPerson(openIdentify(storage)),
  sealing: sealingFromKeys(await openKeyRing(), random),
  // From the oldest key: a new one in front of it must not end everybody's recovery codes.
  pepper: config.pepper?.reveal() ?? deriveKey(keys.at(-1) ?? keys[0], 'pepper'),
  deliver: deliverByMail({
    storage,
    mailer: config.mail && (await import('#adapters/mail.ts')).openMail(config.mail),
    write: (message, person) =>
      message.kind === 'factorAdded' || message.kind === 'fraudReported'
        ? mailWords(message, { ...mailSetting(), recipient: person.name })
        : null,
  }),
  ending: ending.signal,
  onFault: log.fault,
})

const guard = border({
  origin: config.origin,
  onRefused: (why) => log.warning('refused', why),
})
const app = inOneShape(new Hono().use(noting).use(guard), ports)
  .route('/api/ready', readyRoutes(ports))
  .route('/', openApi(ports))

const metrics = openMetrics(async () => {
  const waiting = await storage.transaction((tx) => tx.outbox.list({}))
  return waiting.length
})
const showMetrics = metricsPage({
  metrics,
  token: config.metricsToken,
  trustedProxies: config.trustedProxies,
})
const showPage = openSite(pages)

const { server, stop } = openHttpServer({
  origin: config.origin,
  async api(request, response) {
    const answer = await app.fetch(request)
    if (noteOf(request).isStream) response.once('close', metrics.stream())
    return answer
  },
  async site(request, response, target) {
    if (target.path !== 'metrics') return showPage(request, response, target)
    await showMetrics(request, response)
    return '/metrics'
  },
  onVisit: ({ asked, ...visited }: Visited) => {
    const note = asked && noteOf(asked)
    const visit = { person: null, ...visited, ...note }
    log.visit(visit)
    metrics.visit(visit, note?.isStream ?? false)
  },
  onFault: fault,
  onMalformed: (status) => log.event('malformed', String(status)),
})

server.once('error', (error: NodeJS.ErrnoException) =>
  leave(exits.broken, whyDeaf[error.code ?? ''] ?? `Usher cannot listen: ${error.message}.`),
)
server.listen(config.port, config.host, () => {
  const stopOutbox = runOutbox(ports)
  stopWhenAsked({
    steps: [
      () => ending.abort(),
      () => stop(stopMs),
      () => within(stopMs, stopOutbox()),
      () => storage.close(),
      () => log.event('stopped'),
    ],
    onStop: (signal) => log.event('stopping', signal),
    onFault: fault,
  })
  log.event('started')
  say(welcome(config.origin, [...said, ...problems]))
})

const whyDeaf: Record<string, string> = {
  EADDRINUSE: `Port ${config.port} is taken. Choose another: PORT=8080 npm start`,
  EACCES: `This user may not listen on port ${config.port}. Choose one above 1023: PORT=8080 npm start`,
  EADDRNOTAVAIL: `HOST is ${config.host}, which is no address of this machine. Leave it out, or set HOST=0.0.0.0.`,
  ENOTFOUND: `HOST is ${config.host}, which nobody knows. Leave it out, or set HOST=0.0.0.0.`,
}

async function openKeyRing(): Promise<KeyRing> {
  const [first, ...older] = keys
  return { current: await sealingKey(first), older: await Promise.all(older.map(sealingKey)) }
}

/** Read for each mail: the file can be edited while the server runs. */
function mailSetting() {
  const { organization } = readOrganizationFile(pages)
  return {
    organization: config.organization ?? organization.name,
    helpNumber: organization.helpNumber,
    language: 'en' as const,
  }
}
