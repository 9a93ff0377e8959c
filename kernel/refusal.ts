/** Values that a refusal's sentence names; text keys are translated where they begin with `$t:`. */
export type RefusalParams = Record<string, string | number | readonly string[]>;

/** An expected "no": becomes problem+json (RFC 9457) in one place, with a stable code and a sentence in the caller's language. */
export class Refusal extends Error {
  readonly code: string;
  readonly status: number;
  readonly textKey: string;
  readonly params: RefusalParams;
  /** The field that it is about, as a path in the body: `caller_id`; of several, the first. */
  readonly field: string | undefined;
  /** Several places, each with its own sentence; empty: the one field has the refusal's own. */
  readonly places: readonly RefusedPlace[];

  constructor(entry: RefusalEntry, params: RefusalParams = {}, at?: string | readonly RefusedPlace[]) {
    super(entry.code);
    this.name = 'Refusal';
    this.code = entry.code;
    this.status = entry.status;
    this.textKey = entry.textKey;
    this.params = params;
    this.places = Array.isArray(at) ? at : [];
    this.field = typeof at === 'string' ? at : at?.[0]?.field;
  }
}

/** A place in the body with what is wrong there, said by a text of its own. */
export interface RefusedPlace {
  field: string;
  textKey: string;
  params?: RefusalParams;
}

export interface RefusalEntry {
  code: string;
  status: 400 | 401 | 403 | 404 | 408 | 409 | 410 | 412 | 413 | 415 | 422 | 423 | 428 | 429 | 503;
  textKey: string;
}

/**
 * The catalogue of a noun's refusals: `refusalsOf('service-desk', 'ticket', { forbidden_transition: 409 })`
 * makes code `ticket.forbidden_transition`, said by text `service-desk:refusal.ticket.forbidden_transition`.
 */
export function refusalsOf<Name extends string>(
  module: string,
  noun: string,
  statuses: Record<Name, RefusalEntry['status']>,
): Record<Name, RefusalEntry> {
  const entries = Object.entries<RefusalEntry['status']>(statuses).map(([name, status]) => [
    name,
    { code: `${noun}.${name}`, status, textKey: `${module}:refusal.${noun}.${name}` },
  ]);
  // the keys are those of `statuses`
  return Object.fromEntries(entries) as Record<Name, RefusalEntry>;
}
