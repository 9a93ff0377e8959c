import type { Refusal } from '../../kernel/refusal.ts';
import type { FieldError } from '../../server/problem/problem.ts';
import { InvalidInput } from '../checked.ts';
import type { Translate } from './misuse.ts';

/** A refusal as the command line tells it; a field of the input is the option that filled it. */
export interface Refused {
  code: string;
  status: number;
  detail: string;
  errors: FieldError[];
}

export function refusedOf(refusal: Refusal, translate: Translate): Refused {
  const { code, status, field } = refusal;
  const detail = translate(refusal.textKey, refusal.params);
  const named = field === undefined ? [] : [{ field, code, message: detail }];
  return { code, status, detail, errors: refusal instanceof InvalidInput ? refusal.errors(translate) : named };
}

/** For people: the sentence with its code, then a line for each option that is wrong. */
export function refusedLines({ code, detail, errors }: Refused): string[] {
  const others = errors.filter(({ message }) => message !== detail);
  return [`${detail} [${code}]`, ...others.map(({ field, message }) => `  ${optionNamed(field)}: ${message}`)];
}

/** `adminEmail` → `--admin-email`. */
function optionNamed(field: string): string {
  return `--${field.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
