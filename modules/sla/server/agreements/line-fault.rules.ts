import type { LineConditions, WantedLine } from '../../agreement-line.contract.ts';
import { namedConditions } from '../selection/choose-lines.rules.ts';

export interface LineFault {
  code: 'undated' | 'stops_on_misplaced' | 'extension_missing' | 'extension_misplaced' | 'shadowed';
  /** Place of the line, from 0, and what of it is wrong. */
  at: number;
  field: keyof WantedLine;
  /** Of a line that can never win: the one before it that always does, counted from 1. */
  by?: number;
}

/** What is wrong with lines by themselves, the first of it; null when nothing is. */
export function lineFault(lines: readonly WantedLine[]): LineFault | null {
  for (const [at, line] of lines.entries()) {
    const fault = faultOf(line);
    if (fault) return { ...fault, at };
    const before = lines.slice(0, at).findIndex((earlier) => shadows(earlier, line));
    if (before >= 0) return { code: 'shadowed', at, field: 'conditions', by: before + 1 };
  }
  return null;
}

function faultOf(line: WantedLine): Pick<LineFault, 'code' | 'field'> | null {
  // nobody agrees with a customer on when to be answered
  if (line.target === null && line.kind !== 'resolution') return { code: 'undated', field: 'target' };
  if (line.stopsOn !== null && line.kind !== 'response') return { code: 'stops_on_misplaced', field: 'stopsOn' };
  const isExtended = line.beyondLimit === 'extended';
  if (isExtended && line.extensionPercent === null) return { code: 'extension_missing', field: 'extensionPercent' };
  if (!isExtended && line.extensionPercent !== null) return { code: 'extension_misplaced', field: 'extensionPercent' };
  return null;
}

/** Whether the earlier line wins wherever the later one fits: it names the same conditions, each at least as wide. */
function shadows(earlier: WantedLine, later: WantedLine): boolean {
  if (earlier.kind !== later.kind) return false;
  const [names, others] = [namedConditions(earlier.conditions), namedConditions(later.conditions)];
  return names.length === others.length && names.every((name) => isWider(earlier.conditions, later.conditions, name));
}

function isWider(earlier: LineConditions, later: LineConditions, name: keyof LineConditions): boolean {
  const [wide, narrow] = [earlier[name], later[name]];
  if (!Array.isArray(wide) || !Array.isArray(narrow)) return wide === narrow;
  const all = new Set<string>(wide);
  return narrow.every((value) => all.has(value));
}
