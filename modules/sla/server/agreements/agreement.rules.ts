import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { priorities, type Priority } from '../../../catalogue/priority.contract.ts';
import { clockKinds, type ClockKind, type WantedLine } from '../../agreement.contract.ts';

export interface Agreement {
  id: Id;
  code: string | null;
  name: string;
  isDefault: boolean;
  revision: number;
}

export interface AgreementLine extends WantedLine {
  id: Id;
  agreementId: Id;
  version: number;
  validFrom: Instant;
}

/**
 * The line that times what was recorded at `instant`, whatever became of the agreement later. What was recorded before
 * there was an agreement, imported history for one, goes by the first version. Undefined: nothing is promised.
 */
export function lineAt(
  lines: readonly AgreementLine[],
  { kind, priority }: { kind: ClockKind; priority: Priority },
  instant: Instant,
): AgreementLine | undefined {
  const versions = lines
    .filter((line) => line.kind === kind && line.priority === priority)
    .toSorted((one, other) => one.version - other.version);
  return versions.findLast(({ validFrom }) => validFrom <= instant) ?? versions[0];
}

/** The newest version of each line, by kind and then priority. */
export function newestLines(lines: readonly AgreementLine[]): AgreementLine[] {
  const best = new Map<string, AgreementLine>();
  for (const line of lines) {
    const known = best.get(placeOf(line));
    if (!known || known.version < line.version) best.set(placeOf(line), line);
  }
  return clockKinds.flatMap((kind) => priorities.flatMap((priority) => best.get(placeOf({ kind, priority })) ?? []));
}

/** What is wrong with wanted lines, and with which of them; null when nothing is. */
export function lineFault(
  lines: readonly WantedLine[],
): { code: 'line_twice' | 'response_undated'; at: number } | null {
  const places = lines.map(placeOf);
  const twice = places.findIndex((place, at) => places.indexOf(place) !== at);
  if (twice >= 0) return { code: 'line_twice', at: twice };
  // nobody agrees with a customer on when to be answered
  const undated = lines.findIndex(({ kind, targetSeconds }) => kind === 'response' && targetSeconds === null);
  return undated >= 0 ? { code: 'response_undated', at: undated } : null;
}

/** Whether a line says already what is wanted of it. */
export function saysSame(line: WantedLine, wanted: WantedLine): boolean {
  return (
    line.targetSeconds === wanted.targetSeconds &&
    line.calendarId === wanted.calendarId &&
    line.pausingReasons.toSorted().join() === wanted.pausingReasons.toSorted().join()
  );
}

export function placeOf({ kind, priority }: { kind: ClockKind; priority: Priority }): string {
  return `${kind} ${priority}`;
}
