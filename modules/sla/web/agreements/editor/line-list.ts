import { priorities } from '../../../../catalogue/priority.contract.ts';
import type { WantedLine } from '../../../agreement-line.contract.ts';

/** A line like the last one, or the plainest there is. */
export function newLine(lines: readonly WantedLine[], calendarId: string): WantedLine {
  const last = lines.at(-1);
  return {
    name: null,
    kind: last?.kind ?? 'response',
    conditions: {},
    target: { value: 1, unit: 'hour' },
    calendarId: last?.calendarId ?? calendarId,
    pausingReasons: last?.pausingReasons ?? ['awaiting_customer', 'scheduled'],
    stopsOn: null,
    onPriorityChange: 'keep',
    onReopening: 'continue',
    beyondLimit: 'as_is',
    extensionPercent: null,
  };
}

/** With the line at `at` one place further up (-1) or down (1); at the end of the list it stays. */
export function withMoved(lines: readonly WantedLine[], at: number, by: -1 | 1): WantedLine[] {
  const [line, to] = [lines[at], at + by];
  if (!line || to < 0 || to >= lines.length) return [...lines];
  return lines.toSpliced(at, 1).toSpliced(to, 0, line);
}

export function withCopied(lines: readonly WantedLine[], at: number): WantedLine[] {
  const line = lines[at];
  return line ? lines.toSpliced(at + 1, 0, { ...line, conditions: { ...line.conditions } }) : [...lines];
}

/** The same promise for each priority that it is not made for yet, below the line; one for all becomes one for each. */
export function withPrioritiesFilled(lines: readonly WantedLine[], at: number): WantedLine[] {
  const line = lines[at];
  if (!line) return [...lines];
  const isAlike = (one: WantedLine) => one.kind === line.kind && withoutPriorities(one) === withoutPriorities(line);
  const taken = new Set(lines.filter(isAlike).flatMap(({ conditions }) => conditions.priorities ?? []));
  const missing = priorities.filter((priority) => !taken.has(priority));
  const [first, ...rest] = line.conditions.priorities
    ? [line.conditions.priorities, ...missing.map(only)]
    : missing.map(only);
  const forPriorities = (chosen: NonNullable<WantedLine['conditions']['priorities']>) => ({
    ...line,
    conditions: { ...line.conditions, priorities: chosen },
  });
  if (!first) return [...lines];
  return lines.toSpliced(at, 1, forPriorities(first), ...rest.map(forPriorities));
}

function only(priority: (typeof priorities)[number]) {
  return [priority];
}

function withoutPriorities({ conditions: { priorities: _priorities, ...others } }: WantedLine): string {
  return JSON.stringify(Object.entries(others).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
