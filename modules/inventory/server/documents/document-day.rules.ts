import type { Day } from '../../../../kernel/instant.ts';
import type { Line } from './document.rules.ts';
import { field } from './document-line.rules.ts';

/** `2019-12-19`, `20191219` and `19/12/2019` in one of these fields; a day that is in no calendar is left out. */
export function dayIn(line: Line | undefined, ...names: readonly string[]): Day | null {
  const text = field(line, ...names) ?? '';
  const [, year, month, day] =
    /^(\d{4})[-/]?(\d\d)[-/]?(\d\d)/.exec(text) ?? reversed(/^(\d\d)\/(\d\d)\/(\d{4})/.exec(text)) ?? [];
  const iso = `${year}-${month}-${day}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || !date.toISOString().startsWith(iso) || iso < '1980' ? null : iso;
}

function reversed(found: RegExpExecArray | null): readonly (string | undefined)[] | null {
  return found && [found[0], found[3], found[2], found[1]];
}
