import type { AnswerOf, BodyOf, Endpoint, ParamsOf, QueryOf } from '../../kernel/contract.ts';
import { currentLocale } from '../i18n/locale.ts';
import { addressOf } from './address.ts';
import { problemOf, Unreachable } from './problem.ts';

/** How long an answer may take before we say that it is not coming. */
const patienceMilliseconds = 30_000;

type Params<E> = [ParamsOf<E>[keyof ParamsOf<E>]] extends [never] ? { params?: undefined } : { params: ParamsOf<E> };
type Query<E> = unknown extends QueryOf<E> ? { query?: undefined } : { query?: QueryOf<E> };
type Body<E> = unknown extends BodyOf<E> ? { body?: undefined } : { body: BodyOf<E> };

/** What an endpoint is called with: exactly what its contract asks for. */
export type CallInput<E> = Params<E> & Query<E> & Body<E> & CallOptions;

export interface CallOptions {
  /** The revision that was read: a save over someone else's is refused with 412. */
  ifMatch?: number;
  /** Names one submission, so that sending it again does nothing twice. POST gets one of its own when none is given. */
  idempotencyKey?: string;
  signal?: AbortSignal;
}

/**
 * Calls one endpoint of a contract; gives its answer, typed. Throws `Problem` for a refusal and `Unreachable` where
 * no answer came.
 */
export async function call<const E extends Endpoint>(
  endpoint: E,
  ...[input]: object extends CallInput<E> ? [input?: CallInput<E>] : [input: CallInput<E>]
): Promise<AnswerOf<E>> {
  // what a contract asks for is narrower than what an address and a request can be made of
  const { params, query, ...rest } = (input ?? {}) as LooseInput;
  const response = await reach(addressOf(endpoint.path, params, query), requestOf(endpoint, rest));
  if (!response.ok) throw await problemOf(response);
  // an endpoint without an answer sends 204; the server checks every other answer against the contract
  return (response.status === 204 ? undefined : await response.json()) as AnswerOf<E>;
}

interface LooseInput extends CallOptions {
  params?: Record<string, string>;
  query?: Record<string, unknown>;
  body?: unknown;
}

function requestOf(endpoint: Endpoint, { body, ifMatch, idempotencyKey, signal }: LooseInput): RequestInit {
  const headers = new Headers({ Accept: 'application/json', 'Accept-Language': currentLocale() });
  if (body !== undefined) headers.set('Content-Type', 'application/json');
  if (ifMatch !== undefined) headers.set('If-Match', `"r${ifMatch}"`);
  if (endpoint.method === 'POST') headers.set('Idempotency-Key', idempotencyKey ?? crypto.randomUUID());
  const patience = AbortSignal.timeout(patienceMilliseconds);
  return {
    method: endpoint.method,
    headers,
    body: body === undefined ? null : JSON.stringify(body),
    signal: signal ? AbortSignal.any([signal, patience]) : patience,
  };
}

async function reach(address: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(address, request);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Unreachable(error);
  }
}
