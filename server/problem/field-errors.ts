import type { FieldError, Translate } from './problem.ts';

/** What zod says of one value, as far as a sentence needs it. */
export interface Issue {
  code?: string;
  path: readonly PropertyKey[];
  origin?: string;
  minimum?: number | bigint;
  maximum?: number | bigint;
  format?: string;
  expected?: string;
  isMissing: boolean;
  keys?: readonly string[];
  values?: readonly unknown[];
  /** Of our own shapes (`mendedShape`): the code of the sentence, and what it names. */
  params?: Readonly<Record<string, string | number>>;
}

/** Nobody mends more at once; a body of a megabyte can be wrong in hundreds of thousands of places. */
const mostTold = 200;

/** Sentences in the caller's language for what a shape did not take, of the first; an unknown field is named itself. */
export function fieldErrors(issues: readonly Issue[], translate: Translate): FieldError[] {
  const told = issues.slice(0, mostTold).flatMap((issue) => {
    const at = issue.path.map(String).join('.');
    const fields = issue.keys ? issue.keys.slice(0, mostTold).map((key) => (at ? `${at}.${key}` : key)) : [at];
    const { code, params } = sentence(issue);
    return fields.map((field) => ({ field, code, message: translate(`server:field.${code}`, params) }));
  });
  return told.slice(0, mostTold);
}

function sentence(issue: Issue): { code: string; params: Record<string, string | number> } {
  const size = sizes.get(issue.origin ?? '') ?? 'number';
  switch (issue.code) {
    case 'unrecognized_keys':
      return { code: 'unknown', params: {} };
    case 'too_small':
      return isEmptyText(issue)
        ? { code: 'required', params: {} }
        : { code: `${size}_too_small`, params: { least: Number(issue.minimum) } };
    case 'too_big':
      return { code: `${size}_too_big`, params: { most: Number(issue.maximum) } };
    case 'invalid_value':
      return { code: 'not_one_of', params: { values: (issue.values ?? []).join(', ') } };
    case 'invalid_format':
      return { code: formats.has(issue.format ?? '') ? `format_${issue.format}` : 'format', params: {} };
    case 'invalid_type':
      return issue.isMissing
        ? { code: 'required', params: {} }
        : { code: 'wrong_type', params: { expected: issue.expected ?? '' } };
    case 'custom':
      return ownSentence(issue.params ?? {});
    default:
      return { code: 'format', params: {} };
  }
}

function ownSentence({ code = 'format', ...params }: Readonly<Record<string, string | number>>) {
  return { code: String(code), params };
}

const sizes = new Map([
  ['string', 'text'],
  ['array', 'list'],
]);
const formats = new Set(['email', 'date', 'datetime']);

function isEmptyText({ origin, minimum }: Issue): boolean {
  return origin === 'string' && Number(minimum) === 1;
}
