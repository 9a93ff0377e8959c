import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import { sideBySide } from '../../../../platform/database/side-by-side.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { categoryAndAbove } from '../../../catalogue/index.ts';
import type { TicketAct } from '../../ticket-codes.contract.ts';
import { treeAbout } from '../guidance/asked-tree.rules.ts';
import { guidanceOfTicket } from '../guidance/ticket-guidance.store.ts';
import { allQuestionTrees } from '../question-trees/question-tree.store.ts';
import { allTemplates } from '../templates/ticket-template.store.ts';
import type { Ticket } from '../tickets/ticket-record.rules.ts';
import { deskGradeRefusals } from './desk-grade.refusals.ts';
import { asksForQuestions, faultByGrade, mayByGrade, saysTheSame, type Questions } from './desk-grade.rules.ts';
import { gradeLimit } from './grade-limit.store.ts';

/** Refuses what the caller's grade never does, and handing on before the guided questions are answered. */
export async function refuseBeyondGrade(tx: Tx, act: TicketAct, ticket: Ticket): Promise<void> {
  const grade = await gradeLimit(tx);
  if (!mayByGrade(grade, act)) throw new Refusal(deskGradeRefusals.hands_on);
  // how it is resolved decides: once that is said
  if (act === 'resolve' || !asksForQuestions(grade, act)) return;
  const fault = faultByGrade(grade, { act, questions: await questionsOf(tx, ticket) });
  if (fault) throw new Refusal(deskGradeRefusals[fault]);
}

/** Refuses a resolution that is beyond the caller's grade. */
export async function refuseUnknownSolution(
  tx: Tx,
  ticket: Ticket,
  { code, solution }: { code: string; solution: string },
): Promise<void> {
  const grade = await gradeLimit(tx);
  if (!mayByGrade(grade, 'resolve')) throw new Refusal(deskGradeRefusals.hands_on);
  if (!asksForQuestions(grade, 'resolve')) return;
  const [questions, templates] = await sideBySide(questionsOf(tx, ticket), allTemplates(tx));
  const known = templates.filter(({ retiredAt }) => retiredAt === null).map(({ resolution }) => resolution?.solution);
  const isAsTemplate = known.some((said) => said !== undefined && said !== '' && saysTheSame(said, solution));
  const fault = faultByGrade(grade, { act: 'resolve', questions, solved: { code, isAsTemplate } });
  if (fault) throw new Refusal(deskGradeRefusals[fault], {}, 'solution');
}

interface Reported {
  categoryId?: Id | undefined;
  isGuided: boolean;
}

/** Refuses to record without the guided questions, of those whose grade follows them. */
export async function refuseUnasked(tx: Tx, { categoryId, isGuided }: Reported): Promise<void> {
  const grade = await gradeLimit(tx);
  if (isGuided || !asksForQuestions(grade, 'record')) return;
  const questions = (await isAskedAbout(tx, categoryId ?? null)) ? 'open' : 'none';
  const fault = faultByGrade(grade, { act: 'record', questions });
  if (fault) throw new Refusal(deskGradeRefusals[fault], {}, 'guidance');
}

async function questionsOf(tx: Tx, { id, categoryId }: Ticket): Promise<Questions> {
  const [given, isAsked] = await sideBySide(guidanceOfTicket(tx, id), isAskedAbout(tx, categoryId));
  if (given) return 'answered';
  return isAsked ? 'open' : 'none';
}

async function isAskedAbout(tx: Tx, categoryId: Id | null): Promise<boolean> {
  if (categoryId === null) return false;
  const [categoryIds, trees] = await sideBySide(
    categoryAndAbove(tx, categoryId),
    allQuestionTrees(tx, { isWithRetired: false }),
  );
  return treeAbout(trees, { categoryIds, assetKind: null }) !== undefined;
}
