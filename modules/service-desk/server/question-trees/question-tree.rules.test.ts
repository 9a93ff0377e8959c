import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { settingsAlong, walkTree, type GivenAnswer } from '../../guidance.contract.ts';
import type { TreeAnswer, TreeQuestion } from '../../question-tree.contract.ts';
import { faultsInTree } from './question-tree.rules.ts';
import { deliveredTrees } from './question-tree.delivered.ts';
import { answer, question } from './question-words.delivered.ts';

const ask = (key: string, ...answers: TreeAnswer[]): TreeQuestion => question(key, [key, key], answers);
const say = (key: string, leads: Parameters<typeof answer>[2] = {}): TreeAnswer => answer(key, [key, key], leads);
const tip = ['重启', 'Restart'] as const;

const sound = [
  ask('what', say('jam', { tip }), say('dark', { next: 'who', sets: { impact: 'degraded' } })),
  ask('who', say('me', { sets: { urgency: 'low' } }), say('all', { sets: { impact: 'interrupted' } })),
];

const unsound: [string, TreeQuestion[], string[]][] = [
  ['a tree that can be walked has no fault', sound, []],
  ['a question needs an answer', [ask('what')], ['questions.0 no_answers']],
  [
    'an answer leads to a question that is there',
    [ask('what', say('a', { next: 'gone' }))],
    ['questions.0.answers.0 next_unknown'],
  ],
  ['a question does not lead to itself', [ask('what', say('a', { next: 'what' }))], ['questions.0.answers.0 loop']],
  [
    'nobody is led back, over however many questions',
    [ask('a', say('x', { next: 'b' })), ask('b', say('x', { next: 'c' })), ask('c', say('x'), say('y', { next: 'a' }))],
    ['questions.2.answers.1 loop'],
  ],
  ['a question that nobody comes to is none', [...sound, ask('lost', say('a'))], ['questions.2 unreachable']],
  [
    'behind a tip nothing is asked',
    [ask('what', say('a', { tip, next: 'who' })), ask('who', say('b'))],
    ['questions.0.answers.0 goes_on_after_tip'],
  ],
  ['a key names one question', [ask('what', say('a')), ask('what', say('b'))], ['questions.1 key_taken']],
  ['and one answer', [ask('what', say('a'), say('a'))], ['questions.0.answers.1 answer_taken']],
];
for (const [name, questions, faults] of unsound) {
  test(name, () => {
    assert.deepEqual(
      faultsInTree(questions).map(({ field, fault }) => `${field} ${fault}`),
      faults,
    );
  });
}

test('two ways to the same question are no loop', () => {
  const questions = [
    ask('a', say('x', { next: 'c' }), say('y', { next: 'b' })),
    ask('b', say('x', { next: 'c' })),
    ask('c', say('x')),
  ];
  assert.deepEqual(faultsInTree(questions), []);
});

const walks: [string, GivenAnswer[], { asking: string | null; steps: number; isSound: boolean; hasTip: boolean }][] = [
  ['begins with the first question', [], { asking: 'what', steps: 0, isSound: true, hasTip: false }],
  ['ends in a tip', [{ question: 'what', answer: 'jam' }], { asking: null, steps: 1, isSound: true, hasTip: true }],
  [
    'goes on where the answer leads',
    [{ question: 'what', answer: 'dark' }],
    { asking: 'who', steps: 1, isSound: true, hasTip: false },
  ],
  [
    'stops at an answer that is none',
    [{ question: 'what', answer: 'gone' }],
    { asking: 'what', steps: 0, isSound: false, hasTip: false },
  ],
  [
    'stops at a question that was not asked',
    [
      { question: 'what', answer: 'jam' },
      { question: 'who', answer: 'me' },
    ],
    { asking: null, steps: 1, isSound: false, hasTip: true },
  ],
];
for (const [name, given, expected] of walks) {
  test(`a walk ${name}`, () => {
    const { asking, steps, isSound, tip: found } = walkTree(sound, given);
    const seen = { asking: asking?.key ?? null, steps: steps.length, isSound, hasTip: found !== null };
    assert.deepEqual(seen, expected);
  });
}

test('a later answer counts over an earlier one', () => {
  const given = [
    { question: 'what', answer: 'dark' },
    { question: 'who', answer: 'all' },
  ];
  assert.deepEqual(settingsAlong(walkTree(sound, given)), { impact: 'interrupted' });
});

test('whatever is answered, a delivered tree comes to an end, and each of them is sound', () => {
  for (const { questions } of deliveredTrees) {
    assert.deepEqual(faultsInTree(questions), []);
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: questions.length, maxLength: questions.length }), (choices) => {
        const given: GivenAnswer[] = [];
        for (const choice of choices) {
          const { asking } = walkTree(questions, given);
          if (!asking) break;
          const chosen = asking.answers[choice % asking.answers.length];
          if (chosen) given.push({ question: asking.key, answer: chosen.key });
        }
        const { asking, isSound } = walkTree(questions, given);
        return asking === null && isSound;
      }),
    );
  }
});
