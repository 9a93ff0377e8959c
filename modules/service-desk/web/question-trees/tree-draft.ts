import type { TreeAnswer, TreeQuestion, TreeWords } from '../../question-tree.contract.ts';

/** Keys that nothing else in the list has: they stay when words are changed or lines are moved. */
function freeKey(prefix: string, taken: readonly { key: string }[]): string {
  let number = taken.length + 1;
  while (taken.some(({ key }) => key === `${prefix}${number}`)) number += 1;
  return `${prefix}${number}`;
}

const noWords: TreeWords = { 'zh-CN': '', en: null };

export function freshAnswer(others: readonly TreeAnswer[]): TreeAnswer {
  return { key: freeKey('a', others), words: noWords, sets: {}, next: null, tip: null };
}

export function freshQuestion(others: readonly TreeQuestion[]): TreeQuestion {
  const first = freshAnswer([]);
  return { key: freeKey('q', others), words: noWords, answers: [first, freshAnswer([first])] };
}

/** Where an answer leads: the end, a tip, or a question by its key. */
export function leadOf({ next, tip }: Pick<TreeAnswer, 'next' | 'tip'>): string {
  if (tip !== null) return 'tip';
  return next === null ? 'end' : `ask ${next}`;
}

/** The same answer, leading elsewhere. */
export function leading(answer: TreeAnswer, lead: string): TreeAnswer {
  if (lead === 'tip') return { ...answer, next: null, tip: answer.tip ?? noWords };
  return { ...answer, tip: null, next: lead === 'end' ? null : lead.slice('ask '.length) };
}

/** Without the question; what led to it ends there. */
export function withoutQuestion(questions: readonly TreeQuestion[], place: number): TreeQuestion[] {
  const gone = questions[place]?.key;
  return questions.toSpliced(place, 1).map((question) => ({
    ...question,
    answers: question.answers.map((answer) => (answer.next === gone ? { ...answer, next: null } : answer)),
  }));
}

/** As it is sent: without blanks, English left out where there is none, and nothing named that was cleared. */
export function sentTree(questions: readonly TreeQuestion[]): TreeQuestion[] {
  return questions.map((question) => ({
    ...question,
    words: trimmed(question.words),
    answers: question.answers.map((answer) => ({
      ...answer,
      words: trimmed(answer.words),
      sets: Object.fromEntries(Object.entries(answer.sets).filter(([, value]) => value !== undefined)),
      tip: answer.tip && trimmed(answer.tip),
    })),
  }));
}

function trimmed({ 'zh-CN': chinese, en }: TreeWords): TreeWords {
  return { 'zh-CN': chinese.trim(), en: en === null || en.trim() === '' ? null : en.trim() };
}
