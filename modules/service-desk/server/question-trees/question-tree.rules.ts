import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { TreeQuestion } from '../../question-tree.contract.ts';

/** Which questions belong to a category; they themselves stand in its versions. */
export interface QuestionTree {
  id: Id;
  categoryId: Id;
  name: string;
  isPublic: boolean;
  assetKinds: string[];
  retiredAt: Instant | null;
  createdAt: Instant;
  revision: number;
}

/** Written once: by it what was answered stays what was asked. */
export interface QuestionTreeVersion {
  id: Id;
  treeId: Id;
  number: number;
  questions: readonly TreeQuestion[];
  madeAt: Instant;
  /** Null: delivered. */
  madeById: Id | null;
}

/** What is wrong with a tree, and where. */
export interface TreeFault {
  field: string;
  fault: 'key_taken' | 'no_answers' | 'answer_taken' | 'next_unknown' | 'goes_on_after_tip' | 'loop' | 'unreachable';
}

/**
 * What cannot be walked to an end: a question that nobody answers or comes to, an answer that leads to no question, on
 * behind a tip, or back to where the caller has been.
 */
export function faultsInTree(questions: readonly TreeQuestion[]): TreeFault[] {
  const taken = questions.flatMap(({ key }, place): TreeFault[] =>
    questions.findIndex((one) => one.key === key) < place ? [{ field: `questions.${place}`, fault: 'key_taken' }] : [],
  );
  const within = questions.flatMap((question, place) => faultsInQuestion(question, { place, questions }));
  // ways can be followed only where each leads somewhere
  return taken.length + within.length > 0 ? [...taken, ...within] : waysAstray(questions);
}

function faultsInQuestion(
  { answers }: TreeQuestion,
  { place, questions }: { place: number; questions: readonly TreeQuestion[] },
): TreeFault[] {
  if (answers.length === 0) return [{ field: `questions.${place}`, fault: 'no_answers' }];
  return answers.flatMap(({ key, next, tip }, at): TreeFault[] => {
    const field = `questions.${place}.answers.${at}`;
    if (answers.findIndex((one) => one.key === key) < at) return [{ field, fault: 'answer_taken' }];
    if (next === null) return [];
    if (tip !== null) return [{ field, fault: 'goes_on_after_tip' }];
    return questions.some((one) => one.key === next) ? [] : [{ field, fault: 'next_unknown' }];
  });
}

function waysAstray(questions: readonly TreeQuestion[]): TreeFault[] {
  const places = new Map(questions.map(({ key }, place) => [key, place]));
  const finished = new Set<number>();
  const loops: TreeFault[] = [];
  const follow = (place: number, way: readonly number[]): void => {
    if (finished.has(place)) return;
    for (const [at, { next }] of (questions[place]?.answers ?? []).entries()) {
      const to = next === null ? undefined : places.get(next);
      if (to === undefined) continue;
      if (to === place || way.includes(to)) loops.push({ field: `questions.${place}.answers.${at}`, fault: 'loop' });
      else follow(to, [...way, place]);
    }
    finished.add(place);
  };
  follow(0, []);
  const lost = [...questions.keys()].filter((place) => !finished.has(place));
  return [...loops, ...lost.map((place): TreeFault => ({ field: `questions.${place}`, fault: 'unreachable' }))];
}

/** What the answers name, each where it stands: checked against catalogue and own fields before a tree is saved. */
export function namedInTree(questions: readonly TreeQuestion[]) {
  const answers = questions.flatMap((question, place) =>
    question.answers.map(({ sets }, at) => ({ sets, field: `questions.${place}.answers.${at}` })),
  );
  return {
    categories: answers.flatMap(({ sets, field }) => (sets.categoryId ? [{ id: sets.categoryId, field }] : [])),
    teams: answers.flatMap(({ sets, field }) => (sets.teamId ? [{ id: sets.teamId, field }] : [])),
    customs: answers.flatMap(({ sets, field }) => (sets.custom ? [{ custom: sets.custom, field }] : [])),
  };
}
