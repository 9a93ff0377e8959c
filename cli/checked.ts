import * as z from 'zod/mini';
import type { Endpoint, InputOf, Shape } from '../kernel/contract.ts';
import { Refusal } from '../kernel/refusal.ts';
import { fieldErrors, type Issue } from '../server/problem/field-errors.ts';
import type { FieldError } from '../server/problem/problem.ts';
import { cliRefusals } from './cli.refusals.ts';
import type { Translate } from './terminal/misuse.ts';

/** Input that a contract's shape did not take. */
export class InvalidInput extends Refusal {
  readonly #issues: readonly Issue[];
  readonly #optionOf: Readonly<Record<string, string>>;

  constructor(issues: readonly Issue[], optionOf: Readonly<Record<string, string>>) {
    super(cliRefusals.invalid);
    this.#issues = issues;
    this.#optionOf = optionOf;
  }

  errors(translate: Translate): FieldError[] {
    return fieldErrors(this.#issues, translate).map((error) => ({
      ...error,
      field: this.#optionOf[error.field] ?? error.field,
    }));
  }
}

/** The input as the shape wants it. `optionOf` names the options (in camel case) that are not called like their field. */
export function checked<S extends Shape>(
  shape: S,
  input: unknown,
  optionOf: Readonly<Record<string, string>> = {},
): z.output<S> {
  const result = z.safeParse(shape, input, { reportInput: true });
  if (result.success) return result.data;
  const issues = result.error.issues.map((issue) => ({ ...issue, isMissing: issue.input === undefined }));
  throw new InvalidInput(issues, optionOf);
}

/** The same for the body of an endpoint: the command line takes what the API takes. */
export function checkedFor<E extends Endpoint>(endpoint: E, input: unknown): InputOf<E> {
  if (!endpoint.body) throw new TypeError(`${endpoint.path} takes no body`);
  // what the body's shape has parsed is the whole input of an endpoint without parameters
  return checked(endpoint.body, input) as InputOf<E>;
}
