import type * as z from 'zod/mini';

/**
 * What a contract is made of: shapes of wire values and endpoints. A contract is plain data that the server
 * mounts, the web's client infers its types from, and OpenAPI is generated from.
 */
export type Shape = z.core.$ZodType;
export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** `/tickets/{ticket}/entries` → `'ticket'`: path parameters are named for their noun and hold ids. */
export type PathNouns<Path extends string> = Path extends `${string}{${infer Noun}}${infer Rest}`
  ? Noun | PathNouns<Rest>
  : never;

export interface Endpoint<
  Path extends string = string,
  Query extends Shape | undefined = Shape | undefined,
  Body extends Shape | undefined = Shape | undefined,
  Answer extends Shape | undefined = Shape | undefined,
> {
  method: Method;
  /** Under `/api/v1`, with `{noun}` for each id. */
  path: Path;
  /** One English sentence for the API reference. */
  summary: string;
  query?: Query;
  body?: Body;
  /** None: 204 without a body. */
  answer?: Answer;
  /** Of success; else 200, or 201 for a POST with an answer. */
  status?: 200 | 201 | 202 | 204;
  /** The body is the bytes of one file (of any media type), and not JSON. */
  receives?: { mostBytes: number };
  /** The answer is a file, and not JSON. */
  sends?: 'file';
}

/** Of an endpoint made by `upload`. */
export type Receiving = Required<Pick<Endpoint, 'receives'>>;
/** Of an endpoint made by `download`. */
export type Sending = Required<Pick<Endpoint, 'sends'>>;

/** The bytes that a request brought, as they are kept by then. */
export interface Received {
  /** SHA-256 in lower-case hex: the name of the blob. */
  content: string;
  bytes: number;
}

type Of<S> = S extends Shape ? z.output<S> : unknown;
type Sent<S> = S extends Shape ? z.input<S> : unknown;

/** What a use case gets: path parameters, query and body in one flat object (the names never collide). */
export type InputOf<E> =
  E extends Endpoint<infer Path, infer Query, infer Body, infer _Answer>
    ? { [Noun in PathNouns<Path>]: string } & Of<Query> & Of<Body> & ReceivedBy<E>
    : never;
type ReceivedBy<E> = E extends Receiving ? { received: Received } : unknown;
export type AnswerOf<E> =
  E extends Endpoint<infer _P, infer _Q, infer _B, infer Answer>
    ? Answer extends Shape
      ? z.output<Answer>
      : void
    : never;
export type QueryOf<E> = E extends Endpoint<infer _P, infer Query, infer _B, infer _A> ? Sent<Query> : never;
export type BodyOf<E> = E extends Endpoint<infer _P, infer _Q, infer Body, infer _A> ? Sent<Body> : never;
export type ParamsOf<E> =
  E extends Endpoint<infer Path, infer _Q, infer _B, infer _A> ? { [Noun in PathNouns<Path>]: string } : never;

export function endpoint<
  const Path extends string,
  Query extends Shape | undefined = undefined,
  Body extends Shape | undefined = undefined,
  Answer extends Shape | undefined = undefined,
>(definition: Endpoint<Path, Query, Body, Answer>): Endpoint<Path, Query, Body, Answer> {
  return definition;
}

/** An endpoint that takes the bytes of one file as its body; what goes with them stands in the query. */
export function upload<
  const Path extends string,
  Query extends Shape | undefined = undefined,
  Answer extends Shape | undefined = undefined,
>(
  definition: Omit<Endpoint<Path, Query, undefined, Answer>, 'method' | 'body' | 'sends'> & Receiving,
): Endpoint<Path, Query, undefined, Answer> & Receiving {
  return { ...definition, method: 'POST' };
}

/** An endpoint that answers with a file. */
export function download<const Path extends string, Query extends Shape | undefined = undefined>(
  definition: Pick<Endpoint<Path, Query>, 'path' | 'summary' | 'query'>,
): Endpoint<Path, Query, undefined, undefined> & Sending {
  return { ...definition, method: 'GET', status: 200, sends: 'file' };
}

export function nounsIn(path: string): string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, noun]) => noun ?? '');
}
