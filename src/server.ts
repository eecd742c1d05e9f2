// Door 3: the API on Node, beside the built pages. Reads its settings, opens what they name, serves, stops.

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pino } from 'pino'
import { answerAdministrators } from '#adapters/administrator-request.ts'
import { appendAnchors } from '#adapters/anchors.ts'
import { clientAddress } from '#adapters/client-address.ts'
import type { Config } from '#adapters/config.ts'
import { deliverByMail } from '#adapters/delivering.ts'
import { openHttpServer, type Visited } from '#adapters/http-server.ts'
import { keepKey } from '#adapters/kept-keys.ts'
import { openKeyRing } from '#adapters/key-ring.ts'
import { livePorts, random } from '#adapters/live-ports.ts'
import { openLog } from '#adapters/log.ts'
import { openMetrics } from '#adapters/metrics.ts'
import { metricsPage } from '#adapters/metrics-page.ts'
import { welcome } from '#adapters/notices.ts'
import { inPlaceOfSample, readOrganizationFile } from '#adapters/organization-file.ts'
import { keepKeysFresh } from '#adapters/rotating.ts'
import { exits, leave, readText, say, settle } from '#adapters/settling.ts'
import { openSite } from '#adapters/site.ts'
import { leaveWhenAsked, stopWhenAsked, within } from '#adapters/stopping.ts'
import { addAdministrator } from '#api/live/another-administrator.ts'
import { runChainer } from '#api/live/audit-chain.ts'
import { createLiveApi } from '#api/live/create-live-api.ts'
import { firstAdministratorLink } from '#api/live/first-administrator.ts'
import { identifyBySession } from '#api/live/identifying.ts'
import { livePolicy } from '#api/live/live-policy.ts'
import { noticeLink } from '#api/live/notices.ts'
import { refusePush } from '#api/live/push-limits.ts'
import { reseal } from '#api/live/resealing.ts'
import { noteOf } from '#api/noting.ts'
import { runOutbox } from '#api/outbox.ts'
import type { Person } from '#api/records.ts'
import { mailWords } from '#content/mails.ts'
import { sha256Hex } from '#domain/hash.ts'
import { newId } from '#domain/id.ts'
import { openPostgres } from '#storage/postgres.ts'
import { type SqlStorage, Unusable } from '#storage/sql.ts'
import { openSqlite } from '#storage/sqlite.ts'
import { runSweeper } from '#storage/sweeper.ts'

/** The storage that the settings name, its tables as this version needs them. */
const openStorage = ({ database, dataFolder }: Config): Promise<SqlStorage> =>
  database.kind === 'postgres'
    ? openPostgres(database.url.reveal(), { onFault: fault })
    : openSqlite(dataFolder)

const pages = 'dist'
const stopMs = 10_000

const { config, keys, said } = settle()
const stay = leaveWhenAsked()
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
  leave(
    exits.broken,
    error instanceof Unusable
      ? error.message
      : `The database does not open: the log says why, under ${fault(error)}.`,
  ),
)
const ending = new AbortController()
const ring = await openKeyRing(keys, { file: config.keys.file, readFile: readText })
const { sealing } = ring
const kept = { storage, sealing, keys }
const { organization, problems } = readOrganizationFile(pages)
const challengeKey = await keepKey(kept, 'challenge')
const auditKey = await keepKey(kept, 'audit')
const ports = livePorts({
  origin: config.origin,
  issuer: config.organization ?? organization.name,
  storage,
  identify: identifyBySession({ storage, origin: config.origin, now: () => Date.now() }),
  policyFor: livePolicy,
  refusePush,
  canMail: config.mail !== null,
  applicationTokenHashes: config.applicationTokens.reveal().map(sha256Hex),
  sealing,
  pepper: config.pepper?.reveal() ?? (await keepKey(kept, 'pepper')),
  challengeKey,
  auditKey,
  deliver: deliverByMail({
    storage,
    mailer: config.mail && (await import('#adapters/mail.ts')).openMail(config.mail),
    notMe: (delivery) => noticeLink({ storage, origin: config.origin, challengeKey }, delivery),
    write: (message, person, notMe) => {
      // Calls and texts: no policy of this host leads to one.
      if (message.kind === 'numberCode' || message.kind === 'checkCall' || message.kind === 'link')
        return null
      return mailWords(message, { ...mailSetting(), ...addressee(person), notMe })
    },
  }),
  ending: ending.signal,
  onFault: log.fault,
})

const addresses = new WeakMap<Request, string>()
const app = createLiveApi(ports, {
  origin: config.origin,
  onRefused: (why) => log.warning('refused', why),
  addressOf: (request) => addresses.get(request) ?? '',
  mostEachMinute: config.addressLimit,
  onCrowded(route) {
    log.warning('crowded', route)
    metrics.crowded(route)
  },
})

const metrics = openMetrics(async () => {
  const waiting = await storage.transaction((tx) => tx.outbox.list({}))
  return waiting.length
})
const showMetrics = metricsPage({
  metrics,
  token: config.metricsToken,
  trustedProxies: config.trustedProxies,
})
const showPage = openSite(pages, {
  instead: (path) => (path === 'organization.json' ? inPlaceOfSample(pages) : null),
})

const { server, stop } = openHttpServer({
  origin: config.origin,
  async api(request, response) {
    addresses.set(request, clientAddress(response.req, config.trustedProxies))
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
const { hostname } = new URL(config.origin)
const administratorLink = await firstAdministratorLink(ports, `administrator@${hostname}`)

server.listen(config.port, config.host, () => {
  const stopOutbox = runOutbox(ports)
  const stopKeys = keepKeysFresh({ ring, reseal: () => reseal(storage, ring), onFault: fault })
  const stopSweeper = runSweeper({
    ...{ storage, now: ports.now, onFault: fault },
    onSwept: metrics.swept,
  })
  const stopChainer = runChainer({
    ...ports,
    key: auditKey,
    anchor: (heads) => appendAnchors(config.anchorFile, heads),
  })
  const stopAnswering = answerAdministrators({
    folder: config.dataFolder,
    add: (asked) => storage.transaction((tx) => addAdministrator(ports, tx, asked)),
    onFault: fault,
  })
  stopWhenAsked({
    steps: [
      () => ending.abort(),
      () => stop(stopMs),
      () => within(stopMs, stopAnswering()),
      () => within(stopMs, stopOutbox()),
      () => within(stopMs, stopChainer()),
      () => within(stopMs, stopKeys()),
      () => within(stopMs, stopSweeper()),
      () => storage.close(),
      () => log.event('stopped'),
    ],
    onStop: (signal) => log.event('stopping', signal),
    onFault: fault,
  })
  stay()
  log.event('started')
  say(welcome(config.origin, [...said, ...problems], administratorLink))
})

const whyDeaf: Record<string, string> = {
  EADDRINUSE: `Port ${config.port} is taken. Choose another: PORT=8080 npm start`,
  EACCES: `This user may not listen on port ${config.port}. Choose one above 1023: PORT=8080 npm start`,
  EADDRNOTAVAIL: `HOST is ${config.host}, which is no address of this machine. Leave it out, or set HOST=0.0.0.0.`,
  ENOTFOUND: `HOST is ${config.host}, which nobody knows. Leave it out, or set HOST=0.0.0.0.`,
}

const addressee = ({ name, language }: Person) => ({
  recipient: name,
  language: language ?? config.language,
})

/** Read for each mail: the file can be edited while the server runs. */
function mailSetting() {
  const { organization } = readOrganizationFile(pages)
  return {
    organization: config.organization ?? organization.name,
    helpNumber: organization.helpNumber,
  }
}
