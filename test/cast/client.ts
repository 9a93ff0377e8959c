import type { FastifyInstance } from 'fastify';
import type { AnswerOf, BodyOf, Endpoint, ParamsOf, QueryOf } from '../../kernel/contract.ts';

type Sent = {
  params?: Record<string, string>;
  query?: Record<string, unknown>;
  body?: unknown;
  headers?: Record<string, string>;
};
type Call<E> = (keyof ParamsOf<E> extends never ? { params?: undefined } : { params: ParamsOf<E> }) & {
  query?: QueryOf<E> extends Record<string, unknown> ? QueryOf<E> : undefined;
  headers?: Record<string, string>;
} & (unknown extends BodyOf<E> ? { body?: undefined } : { body: BodyOf<E> });

interface Content {
  body?: unknown;
  headers?: Record<string, string> | undefined;
}

export interface Answered<T> {
  status: number;
  body: T;
  headers: Record<string, unknown>;
}

export interface Followed {
  status: number;
  frames: AsyncGenerator<string, void>;
  leave(): void;
}

/** One person at the API, with their session; or nobody. */
export class Client {
  readonly #app: FastifyInstance;
  /** Null for nobody. */
  readonly session: string | null;
  readonly #cookie: { cookie?: string };

  /** `guestOf`: the kind of subject that the session was let in to as a guest's; absent: somebody signed in. */
  constructor(app: FastifyInstance, session: string | null, { guestOf }: { guestOf?: string } = {}) {
    this.#app = app;
    this.session = session;
    const name = guestOf === undefined ? 'yingtai_session' : `yingtai_guest_${guestOf}`;
    this.#cookie = session === null ? {} : { cookie: `${name}=${session}` };
  }

  /** Asks, and expects success: anything else throws with the problem's text. */
  async ask<E extends Endpoint>(endpoint: E, call?: Call<E>): Promise<AnswerOf<E>> {
    const answered = await this.try(endpoint, call);
    if (answered.status >= 400) {
      throw new Error(
        `${endpoint.method} ${endpoint.path} answered ${answered.status} ${JSON.stringify(answered.body)}`,
      );
    }
    return answered.body;
  }

  /** Asks, and answers with whatever came. */
  async try<E extends Endpoint>(endpoint: E, call?: Call<E>): Promise<Answered<AnswerOf<E>>> {
    const { params = {}, query = {}, body, headers } = (call ?? {}) as Sent;
    const path = endpoint.path.replaceAll(/\{(\w+)\}/g, (_, noun: string) => params[noun] ?? '');
    const search = new URLSearchParams(
      // texts, numbers and truth values alike are written as they are
      Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, value as string]])),
    );
    const answered = await this.send(endpoint.method, `/api/v1${path}${search.size > 0 ? `?${search}` : ''}`, {
      body,
      headers,
    });
    // the answer was serialised by the endpoint's own shape
    return answered as Answered<AnswerOf<E>>;
  }

  /** An answer that goes on: piece by piece as it comes, until the reader leaves. */
  async follow(url: string, headers: Record<string, string> = {}): Promise<Followed> {
    const response = await this.#app.inject({
      method: 'GET',
      url,
      headers: { ...this.#cookie, ...headers },
      payloadAsStream: true,
    });
    const stream = response.stream();
    return { status: response.statusCode, frames: piecesOf(stream), leave: () => stream.destroy() };
  }

  /** Any request, also a malformed one. */
  async send(method: string, url: string, { body, headers = {} }: Content = {}): Promise<Answered<unknown>> {
    const response = await this.#app.inject({
      method: method as 'GET',
      url,
      headers: { ...this.#cookie, ...headers },
      ...(body === undefined ? {} : { payload: body as object }),
    });
    const isJson = String(response.headers['content-type']).includes('json');
    return {
      status: response.statusCode,
      body: isJson ? response.json() : response.body,
      headers: response.headers,
    };
  }
}

async function* piecesOf(stream: AsyncIterable<Buffer>): AsyncGenerator<string, void> {
  for await (const piece of stream) yield String(piece);
}

/** The session that an answer set. */
export function sessionIn({ headers, status, body }: Answered<unknown>): string {
  const cookie = [headers['set-cookie']]
    .flat()
    .map(String)
    .find((text) => text.startsWith('yingtai_session='));
  if (!cookie) throw new Error(`the answer opens no session: ${status} ${JSON.stringify(body)}`);
  return /^yingtai_session=([^;]+)/.exec(cookie)?.[1] ?? '';
}
