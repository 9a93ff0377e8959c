import type { Question } from '../../questionnaire.contract.ts';

/** Names the delivered questionnaire in the language of a provider. */
export const deliveredName = { 'zh-CN': '服务回访', en: 'Service follow-up' };

/** As short as can be: two taps for who is content, and who is not is asked why (QUA-01). */
export const deliveredQuestions: readonly Question[] = [
  {
    key: 'overall',
    kind: 'stars',
    words: { 'zh-CN': '您对这次服务满意吗？', en: 'How satisfied are you with this service?' },
    isRequired: true,
    options: [],
    condition: null,
  },
  {
    key: 'lacking',
    kind: 'multiple',
    words: { 'zh-CN': '哪里没有做好？', en: 'What was not good enough?' },
    isRequired: false,
    options: [
      { key: 'slow', words: { 'zh-CN': '来得太慢', en: 'It took too long' } },
      { key: 'unsolved', words: { 'zh-CN': '问题没有解决', en: 'It is not solved' } },
      { key: 'attitude', words: { 'zh-CN': '态度不好', en: 'The manner' } },
      { key: 'uninformed', words: { 'zh-CN': '没有告诉我进展', en: 'I was not kept informed' } },
    ],
    condition: { question: 'overall', comparison: 'at_most', value: 3 },
  },
  {
    key: 'comment',
    kind: 'text',
    words: { 'zh-CN': '还想对我们说什么？', en: 'Anything else you would like to tell us?' },
    isRequired: false,
    options: [],
    condition: null,
  },
];
