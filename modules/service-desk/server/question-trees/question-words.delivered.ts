import type { AnswerSets, TreeAnswer, TreeQuestion } from '../../question-tree.contract.ts';

/** 中文, English. */
type Both = readonly [chinese: string, english: string];

interface Leads {
  sets?: AnswerSets;
  next?: string;
  tip?: Both;
}

export function question(key: string, [chinese, en]: Both, answers: readonly TreeAnswer[]): TreeQuestion {
  return { key, words: { 'zh-CN': chinese, en }, answers: [...answers] };
}

export function answer(key: string, [chinese, en]: Both, { sets = {}, next, tip }: Leads = {}): TreeAnswer {
  const words = { 'zh-CN': chinese, en };
  return { key, words, sets, next: next ?? null, tip: tip ? { 'zh-CN': tip[0], en: tip[1] } : null };
}
