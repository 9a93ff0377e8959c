import { setImmediate } from 'node:timers/promises';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';

/** An answer as it left, or a piece of one that goes on. */
export interface Left {
  method: string;
  url: string;
  /** Of the request. */
  headers: Record<string, unknown>;
  payload: unknown;
  status: number;
  answered: OutgoingHttpHeaders;
  bytes: Buffer;
}

export interface Follower {
  began(request: string): () => void;
  left(answer: Left): void;
}

/** Sees all that an app answers: to what is injected, to streams piece by piece, and on its port. */
export function followApp(app: FastifyInstance, follower: Follower): void {
  followInjected(app, follower);
  app.server.prependListener('request', (request, response) => followServed(request, response, follower));
}

function followInjected(app: FastifyInstance, follower: Follower): void {
  const inject = app.inject.bind(app) as (options: InjectOptions) => Promise<LightMyRequestResponse>;
  async function injected(options: InjectOptions): Promise<LightMyRequestResponse> {
    const asked = { method: options.method ?? 'GET', url: urlOf(options), payload: options.payload };
    const headers = (options.headers ?? {}) as Record<string, unknown>;
    const ended = follower.began(`${asked.method} ${asked.url}`);
    try {
      const response = await inject(options);
      const of = { ...asked, headers, status: response.statusCode, answered: response.headers };
      if (options.payloadAsStream) followPieces(response.stream(), (bytes) => follower.left({ ...of, bytes }));
      else follower.left({ ...of, bytes: response.rawPayload });
      return response;
    } finally {
      ended();
      // as between requests on a port: else many that wait for nothing would keep timers from their turn
      await setImmediate();
    }
  }
  // asked with an object only, by whoever asks in the tests
  app.inject = injected as unknown as FastifyInstance['inject'];
}

/** Clients of ours ask by texts. */
function urlOf({ url }: InjectOptions): string {
  return typeof url === 'string' ? url : '/';
}

/** What is pushed into a stream is what its reader gets; listening for it would take it from them. */
function followPieces(stream: NodeJS.ReadableStream, seen: (bytes: Buffer) => void): void {
  const pushing = stream as unknown as { push(piece: unknown): boolean };
  const push = pushing.push.bind(stream);
  pushing.push = (piece) => {
    if (piece !== null) seen(Buffer.from(piece as Uint8Array));
    return push(piece);
  };
}

function followServed(request: IncomingMessage, response: ServerResponse, follower: Follower): void {
  const { method = 'GET', url = '/', headers } = request;
  const ended = follower.began(`${method} ${url}`);
  const pieces: Buffer[] = [];
  const write = response.write.bind(response) as (...given: unknown[]) => boolean;
  const end = response.end.bind(response) as (...given: unknown[]) => ServerResponse;
  const headersOf = followHead(response);
  const seen = (piece: unknown) => {
    if (typeof piece === 'string' || piece instanceof Uint8Array) pieces.push(Buffer.from(piece as string));
  };
  response.write = (...given: unknown[]) => {
    seen(given[0]);
    return write(...given);
  };
  response.end = (...given: unknown[]) => {
    seen(given[0]);
    return end(...given);
  };
  response.once('close', () => {
    ended();
    const answered = headersOf();
    const bytes = Buffer.concat(pieces);
    follower.left({ method, url, headers, payload: undefined, status: response.statusCode, answered, bytes });
  });
}

/** What is handed over with the status alone is not among `getHeaders()`. */
function followHead(response: ServerResponse): () => OutgoingHttpHeaders {
  let given: OutgoingHttpHeaders = {};
  const writeHead = response.writeHead.bind(response) as (...head: unknown[]) => ServerResponse;
  response.writeHead = (...head: unknown[]) => {
    const last = head.at(-1);
    if (typeof last === 'object' && last !== null && !Array.isArray(last)) given = { ...last };
    return writeHead(...head);
  };
  return () => ({ ...response.getHeaders(), ...given });
}
