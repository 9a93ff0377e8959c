import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { Refusal } from '../../kernel/refusal.ts';
import { Overloaded } from '../../platform/crypto/limited.ts';
import { CommitLost, mayRepeat } from '../../platform/database/lost-connection.ts';
import { common } from '../../platform/module/refusals.ts';
import { pickLocale } from '../../platform/texts/locale.ts';
import type { Parts } from '../parts.ts';
import { constraintRefusal } from './constraint-refusal.ts';
import { fieldErrors, type Issue } from './field-errors.ts';
import { problemOf, problemType, type Problem, type Translate } from './problem.ts';

/** The one place where an error becomes an answer: a refusal as it says, anything else a 500 with its id in the log. */
export function answerError(parts: Parts) {
  return async (error: FastifyError, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const locale = request.admitted?.caller.locale ?? pickLocale(request.headers['accept-language']);
    const translate: Translate = (key, params) => parts.texts.translate(locale, key, params);
    const refusal = refusalFor(error);
    // a full disk is no fault of ours, and nobody but whoever reads the log can make room
    if (!refusal || isOutOfRoom(error))
      parts.log.error({ err: error, requestId: request.id, route: request.routeOptions.url }, 'a request failed');
    const problem = refusal ? problemOf(refusal, translate, pathOf(request)) : bugProblem(translate, request);
    const issues = issuesOf(error, request);
    if (issues.length > 0) problem.errors = fieldErrors(issues, translate);
    if (isForLater(problem)) void reply.header('retry-after', '5');
    return reply.status(problem.status).type(problemType).header('cache-control', 'no-store').send(problem);
  };
}

/** The server has too much to do, or the same request is being answered already. */
function isForLater({ status, code }: Problem): boolean {
  return status === 503 || code === 'idempotency_key_busy';
}

function pathOf(request: FastifyRequest): string {
  return request.url.split('?')[0] ?? '';
}

/** Nothing of the error itself: its id leads to the log. */
function bugProblem(translate: Translate, request: FastifyRequest): Problem {
  return {
    type: 'urn:yingtai:problem:internal',
    title: translate('server:status.500'),
    status: 500,
    detail: translate('server:refusal.internal', { id: request.id }),
    code: 'internal',
    instance: pathOf(request),
  };
}

function refusalFor(error: FastifyError): Refusal | null {
  if (error instanceof Refusal) return error;
  if (error instanceof Overloaded) return new Refusal(common.busy);
  if (hasZodFastifySchemaValidationErrors(error)) {
    // an address with something that is no id is the address of nothing
    return new Refusal(error.validationContext === 'params' ? common.notFound : common.invalid);
  }
  if (isOutOfRoom(error)) return new Refusal(common.noRoom);
  if (isConnectionTrouble(error)) return new Refusal(common.busy);
  const constraint = constraintRefusal(error);
  if (constraint) return constraint;
  switch (error.statusCode) {
    // a file's address that would lead out of its folder
    case 403:
      return new Refusal(common.notFound);
    case 413:
      return new Refusal(common.tooLarge);
    case 415:
      return new Refusal(common.unsupportedType);
    case 429:
      return new Refusal(common.tooMany);
    case 503:
      return new Refusal(common.busy);
    case 400:
      return new Refusal(common.badRequest, { part: 'JSON' });
    default:
      return null;
  }
}

function issuesOf(error: FastifyError, request: FastifyRequest): Issue[] {
  if (!hasZodFastifySchemaValidationErrors(error) || error.validationContext === 'params') return [];
  const given = error.validationContext === 'querystring' ? request.query : request.body;
  return error.validation.map(({ keyword, instancePath, params }) => {
    const path = instancePath.split('/').filter(Boolean);
    return { ...(params as Partial<Issue>), code: keyword, path, isMissing: valueAt(given, path) === undefined };
  });
}

/** zod does not say whether a value was absent or of another type. */
function valueAt(given: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, name) => (typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined),
    given,
  );
}

/** PostgreSQL's disk is full, the one of the files, or the share of it that may be used. */
const outOfRoom = new Set(['53100', 'ENOSPC', 'EDQUOT']);

function isOutOfRoom(error: Error): boolean {
  return 'code' in error && outOfRoom.has(String(error.code));
}

/** What is not to be repeated at once, as `mayRepeat` is, but by the client after a while. */
const away = new Set(['53300', '55P03', '58030', '08001', 'ECONNREFUSED', 'ENOENT']);

/** The database is away or full, or others hold what is needed for too long: the process lives on, the client may come again. */
function isConnectionTrouble(error: Error): boolean {
  return (
    error instanceof CommitLost ||
    mayRepeat(error) ||
    ('code' in error && away.has(String(error.code))) ||
    /timeout exceeded when trying to connect|Query read timeout|Connection terminated|is not queryable/.test(
      error.message,
    )
  );
}
