import type { Refusal } from '../../kernel/refusal.ts';

/** RFC 9457, with a stable code and what is wrong field by field. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  code: string;
  instance?: string;
  /** Values that the sentence names, for programs. */
  params?: Record<string, unknown>;
  errors?: FieldError[];
}

export interface FieldError {
  /** Path in the body or query: `callerId`, `lines.0.priority`. */
  field: string;
  code: string;
  message: string;
}

/** Into the caller's language. */
export type Translate = (key: string, params?: Record<string, unknown>) => string;

export const problemType = 'application/problem+json; charset=utf-8';

export function problemOf(refusal: Refusal, translate: Translate, instance: string): Problem {
  const detail = translate(refusal.textKey, refusal.params);
  const { code, status, field } = refusal;
  return {
    type: `urn:yingtai:problem:${code}`,
    title: translate(`server:status.${status}`),
    status,
    detail,
    code,
    instance,
    ...(Object.keys(refusal.params).length > 0 ? { params: refusal.params } : {}),
    ...(field ? { errors: errorsOf(refusal, translate) ?? [{ field, code, message: detail }] } : {}),
  };
}

/** Where a refusal names several places, each says its own. */
function errorsOf({ code, places }: Refusal, translate: Translate): FieldError[] | undefined {
  if (places.length === 0) return undefined;
  return places.map(({ field, textKey, params }) => ({ field, code, message: translate(textKey, params) }));
}
