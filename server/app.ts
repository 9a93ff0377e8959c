import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import { serializerCompiler } from 'fastify-type-provider-zod';
import { Refusal } from '../kernel/refusal.ts';
import { common } from '../platform/module/refusals.ts';
import { countRequests, healthRoutes } from './http/health.ts';
import { watchForCalm } from './http/watch-for-calm.ts';
import { holdableCompiler } from './http/holdable.ts';
import { openApi, referencePage } from './http/open-api.ts';
import { fastifyPath, schemaOf } from './http/route-schema.ts';
import { spoiltAddress } from './http/spoilt-address.ts';
import { endSlowBodies } from './http/slow-bodies.ts';
import { refuseUnderPressure } from './http/under-pressure.ts';
import { builtPrefix, webFiles } from './http/web-files.ts';
import { inboxRoute } from './inbox/inbox-route.ts';
import { liveRoute } from './live/live-route.ts';
import { mountRoute } from './mount/mount-route.ts';
import { takeBytes } from './mount/receive.ts';
import { sparseFields } from './mount/sparse-fields.ts';
import type { Parts } from './parts.ts';
import { answerError } from './problem/answer-error.ts';

const oneMegabyte = 1024 * 1024;
const headersTimeout = 30_000;

interface Https {
  cert: Buffer;
  key: Buffer;
}

/** The HTTP server over its parts; it does not listen yet. */
export async function makeApp(parts: Parts, https: Https | null = null): Promise<FastifyInstance> {
  const app = fastify({
    loggerInstance: parts.log,
    ...(https ? { https: { ...https, headersTimeout } } : { http: { headersTimeout } }),
    trustProxy: parts.settings.trustProxy.length > 0 ? parts.settings.trustProxy : false,
    bodyLimit: oneMegabyte,
    // bodies have limits of their own
    requestTimeout: 0,
    connectionTimeout: 60_000,
    keepAliveTimeout: 72_000,
    frameworkErrors: spoiltAddress(parts),
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: false, caseSensitive: true },
    forceCloseConnections: 'idle',
  }) as unknown as FastifyInstance;
  app.setValidatorCompiler(holdableCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.setErrorHandler(answerError(parts));
  app.setNotFoundHandler(() => {
    throw new Refusal(common.notFound);
  });
  await guard(app, parts);
  await openApi(app);
  countRequests(app, parts);
  watchForCalm(app, parts);
  healthRoutes(app, parts);
  endSlowBodies(app, parts.settings.bodySeconds);
  const { routes } = parts.composition;
  for (const route of routes.filter(({ endpoint }) => !endpoint.receives)) mount(app, parts, route);
  await app.register(async (uploads) => {
    takeBytes(uploads);
    for (const route of routes.filter(({ endpoint }) => endpoint.receives)) mount(uploads, parts, route);
    for (const inbox of parts.composition.modules.flatMap(({ inboxes = [] }) => inboxes)) {
      inboxRoute(uploads, parts, inbox);
    }
  });
  liveRoute(app, parts);
  await referencePage(app);
  await webFiles(app, parts.settings.webFolder);
  return app;
}

function mount(app: FastifyInstance, parts: Parts, route: Parts['composition']['routes'][number]): void {
  const { method, path, receives, sends } = route.endpoint;
  app.route({
    method,
    url: `/api/v1${fastifyPath(path)}`,
    schema: schemaOf(route),
    // a file is made while it is sent: asking for its head alone would make all of it
    exposeHeadRoute: sends === undefined,
    ...mountRoute(parts, route),
    ...sparseFields(route.endpoint),
    config: {
      isDoor: route.session === 'opens' || route.letsIn !== undefined,
      receivesFile: receives !== undefined,
      sendsFile: sends !== undefined,
    },
  });
}

/** Headers, limits, and what a server says when it has too much to do. */
async function guard(app: FastifyInstance, parts: Parts): Promise<void> {
  await app.register(cookie);
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
    referrerPolicy: { policy: 'same-origin' },
    // only a server that is reached by https may say that it always is
    strictTransportSecurity: parts.settings.publicUrl?.startsWith('https:') ? { maxAge: 31_536_000 } : false,
    crossOriginEmbedderPolicy: false,
  });
  await limitRates(app, parts);
  await refuseUnderPressure(app, parts.settings.mostDelayMilliseconds);
}

/**
 * Before anything is asked of the database, and by address unless the token is known to hold: whoever makes up another
 * cookie with every request gains nothing by it. Left to itself, the plugin would come after a route's own first step.
 */
async function limitRates(app: FastifyInstance, parts: Parts): Promise<void> {
  const { settings } = parts;
  // comparing a password is costly, on purpose: whoever tries many, of whatever accounts, is held up by address
  const isDoor = ({ routeOptions }: FastifyRequest) => routeOptions.config.isDoor === true;
  await app.register(rateLimit, {
    global: false,
    max: (request) => (isDoor(request) ? settings.signInsAMinute : settings.requestsAMinute),
    timeWindow: '1 minute',
    enableDraftSpec: true,
    keyGenerator: (request) =>
      isDoor(request) ? `door ${request.ip}` : (parts.identify.recentAccount(request) ?? request.ip),
    // a page's own files come from the disk, and the first page of a newcomer takes dozens of them at once
    allowList: ({ routeOptions, url }) => routeOptions.config.rateLimit === false || url.startsWith(builtPrefix),
    errorResponseBuilder: () => new Refusal(common.tooMany),
  });
  app.addHook('onRequest', app.rateLimit());
}
