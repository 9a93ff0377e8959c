import type { Day } from '../../../../kernel/instant.ts';
import type { SavedQuestion } from '../../saved-report.contract.ts';
import { readQuestion, type Question } from '../reports/question.ts';

/** What a tile asks: always against the period before, where there is one. */
export function tileQuestion(saved: SavedQuestion, today: Day): Question {
  const question = readQuestion(saved, today);
  return { ...question, compare: question.days.from === undefined ? [] : ['previous'] };
}
