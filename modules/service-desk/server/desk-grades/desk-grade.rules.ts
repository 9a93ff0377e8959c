import type { DeskGrade } from '../../../identity/grade.contract.ts';
import type { TicketAct } from '../../ticket-codes.contract.ts';

/** Of whom nothing is limited: an expert, somebody who is no desk agent, or a desk that does not limit. */
export type GradeLimit = Exclude<DeskGrade, 'expert'> | null;

/** Handling itself; a call taker writes down and hands on, and leaves it to others. */
const handling: ReadonlySet<TicketAct> = new Set(['accept', 'wait', 'resume', 'step', 'resolve']);
/** Out of one's own hands: whoever gets it should not have to ask again. */
const handingOn: ReadonlySet<TicketAct> = new Set(['assign', 'escalate', 'hand_over']);

/** Whether the grade may do this to a ticket at all (SD-20). */
export function mayByGrade(grade: GradeLimit, act: TicketAct): boolean {
  return grade !== 'call_taker' || !handling.has(act);
}

/** The category's guided questions, as far as this ticket is concerned. */
export type Questions = 'none' | 'open' | 'answered';

/** Whether it has to be known if the guided questions were answered, before the act is decided. */
export function asksForQuestions(grade: GradeLimit, act: TicketAct | 'record'): boolean {
  if (grade === 'recording') return act === 'record' || act === 'resolve' || handingOn.has(act);
  return grade === 'skilled' && act === 'resolve';
}

interface Solved {
  code: string;
  /** The solution is that of a template in use. */
  isAsTemplate: boolean;
}

/**
 * A recording agent follows the guided questions: records, hands on and resolves with them answered, and resolves nothing
 * for which there are none. A skilled agent may also resolve by guiding the user, or as a template says. (With a published
 * article too, once there is knowledge to link.)
 */
export function faultByGrade(
  grade: GradeLimit,
  { act, questions, solved }: { act: TicketAct | 'record'; questions: Questions; solved?: Solved | undefined },
): 'questions_first' | 'beyond_script' | 'beyond_known' | null {
  if (!asksForQuestions(grade, act) || questions === 'answered') return null;
  if (grade === 'recording') {
    if (questions === 'open') return 'questions_first';
    return act === 'resolve' ? 'beyond_script' : null;
  }
  return solved?.code === 'user_guidance' || solved?.isAsTemplate ? null : 'beyond_known';
}

/** Whether two solutions say the same, however their lines are broken. */
export function saysTheSame(one: string, other: string): boolean {
  const plain = (text: string) => text.replaceAll(/\s+/g, '');
  return plain(one) === plain(other);
}
