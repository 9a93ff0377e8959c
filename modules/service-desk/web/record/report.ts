import type { BodyOf } from '../../../../kernel/contract.ts';
import type { recordTicket } from '../../ticket.contract.ts';

type Report = BodyOf<typeof recordTicket>;

/** What the form of a new ticket holds: the resolution lies flat, beside whether there is one. */
export interface Entered extends Omit<Report, 'resolution'> {
  isSolved?: boolean;
  'resolution.code'?: string;
  'resolution.mode'?: string;
  'resolution.solution'?: string;
}

/** What is sent: with a resolution only if it was solved at once, whatever was typed before. */
export function reportFrom(entered: Entered): Report {
  const {
    isSolved,
    'resolution.code': code = '',
    'resolution.mode': mode = '',
    'resolution.solution': solution = '',
    ...report
  } = entered;
  return isSolved ? { ...report, resolution: { code, mode, solution } } : report;
}
