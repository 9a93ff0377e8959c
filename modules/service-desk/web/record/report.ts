import type { BodyOf } from '../../../../kernel/contract.ts';
import type { recordTicket } from '../../ticket.contract.ts';
import { apartFromRemote, type EnteredRemote } from '../remote/said-remote.ts';

type Report = BodyOf<typeof recordTicket>;
type Resolution = NonNullable<Report['resolution']>;

/** What the form of a new ticket holds: the resolution lies flat, beside whether there is one. */
export interface Entered extends Omit<Report, 'resolution'>, EnteredRemote {
  /** What it was begun with; its words are in the fields by now. */
  templateId?: string;
  isSolved?: boolean;
  'resolution.code'?: string;
  'resolution.mode'?: string;
  'resolution.solution'?: string;
  /** One step a line. */
  steps?: string;
  checkedKeys?: Resolution['checkedKeys'];
  timeEntry?: Resolution['timeEntry'];
}

/** What is sent: with a resolution only if it was solved at once, whatever was typed before; own fields lie flat still. */
export function reportFrom(entered: Entered): Report {
  const { remote, rest } = apartFromRemote(entered);
  const {
    templateId: _template,
    isSolved,
    'resolution.code': code = '',
    'resolution.mode': mode = '',
    'resolution.solution': solution = '',
    steps,
    checkedKeys,
    timeEntry,
    ...report
  } = rest;
  if (!isSolved) return report;
  const along = { ...(steps && { steps: linesOf(steps) }), ...(checkedKeys && { checkedKeys }) };
  return {
    ...report,
    resolution: { code, mode, solution, ...along, ...(timeEntry && { timeEntry }), ...(remote && { remote }) },
  };
}

/** What was typed of a new ticket as words for one that is open already; empty when nothing was. */
export function wordsOf(entered: { title?: unknown; description?: unknown }): string {
  return [entered.title, entered.description]
    .flatMap((text) => (typeof text === 'string' && text.trim() !== '' ? text.trim() : []))
    .join('\n');
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
