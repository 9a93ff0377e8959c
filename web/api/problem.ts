/** A refusal as it travels (RFC 9457), in the caller's language. */
export interface ProblemBody {
  status: number;
  /** Stable, `ticket.forbidden_transition`; the sentence may change. */
  code: string;
  title: string;
  detail?: string;
  errors?: FieldError[];
}

export interface FieldError {
  /** Path in the body, `items.0.name`. */
  field: string;
  message: string;
  code: string;
}

/** The server said no, and says why. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly fields: readonly FieldError[];

  constructor(body: ProblemBody) {
    super(body.detail ?? body.title);
    this.name = 'Problem';
    this.status = body.status;
    this.code = body.code;
    this.fields = body.errors ?? [];
  }
}

/** No answer came: offline, too slow, or a proxy in between gave up. What was sent may or may not have arrived. */
export class Unreachable extends Error {
  constructor(cause?: unknown) {
    super('unreachable', { cause });
    this.name = 'Unreachable';
  }
}

/** Answers that are no problem+json come from something in between (a proxy): told as unreachable when it is a gateway's. */
export async function problemOf(response: Response): Promise<Problem | Unreachable> {
  const isProblem = response.headers.get('content-type')?.includes('json') ?? false;
  const body: unknown = isProblem ? await response.json().catch(() => null) : null;
  if (isProblemBody(body)) return new Problem(body);
  if ([502, 503, 504].includes(response.status)) return new Unreachable();
  return new Problem({ status: response.status, code: 'unknown', title: `HTTP ${response.status}` });
}

function isProblemBody(body: unknown): body is ProblemBody {
  return typeof body === 'object' && body !== null && 'code' in body && 'title' in body && 'status' in body;
}
