import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { questionsAsked, type Answer } from '../../survey-answer.contract.ts';
import { deliveredQuestions } from '../questionnaires/questionnaire.delivered.ts';
import { faultsInAnswers, scoreIn } from './answer.rules.ts';

const stars = (number: number): Answer => ({ question: 'overall', number });
const faults = (...answers: Answer[]) =>
  faultsInAnswers(deliveredQuestions, answers).map(({ field, fault }) => `${field}: ${fault}`);

test('one tap is an answer', () => assert.deepEqual(faults(stars(5)), []));
test('who gave few stars may say what was lacking, who gave many is not asked', () => {
  const lacking: Answer = { question: 'lacking', choices: ['slow', 'attitude'] };
  assert.deepEqual(faults(stars(2), lacking), []);
  assert.deepEqual(faults(stars(5), lacking), ['answers.lacking: unasked']);
});

const unsound: [string, Answer[], string[]][] = [
  ['nothing at all', [], ['answers.overall: missing']],
  ['words alone', [{ question: 'comment', text: '好' }], ['answers.overall: missing']],
  ['six stars', [stars(6)], ['answers.overall: unfit']],
  ['no star', [stars(0)], ['answers.overall: unfit']],
  ['words for stars', [{ question: 'overall', text: '好' }], ['answers.overall: unfit']],
  ['an option that there is not', [stars(1), { question: 'lacking', choices: ['far'] }], ['answers.lacking: unfit']],
  ['an option twice', [stars(1), { question: 'lacking', choices: ['slow', 'slow'] }], ['answers.lacking: unfit']],
  ['the same question twice', [stars(4), stars(5)], ['answers.overall: twice']],
  ['a question that there is not', [stars(4), { question: 'other', number: 1 }], ['answers.other: unasked']],
  ['number and words at once', [{ ...stars(4), text: '好' }], ['answers.overall: unfit']],
];
for (const [name, answers, said] of unsound) test(`refuses ${name}`, () => assert.deepEqual(faults(...answers), said));

test('the score is the first question’s, whatever else was said', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5 }), fc.string(), (number, text) => {
      assert.equal(scoreIn(deliveredQuestions, [{ question: 'comment', text }, stars(number)]), number);
    }),
  );
});

test('more answers never make a question of the beginning go away', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5 }), (number) => {
      const asked = questionsAsked(deliveredQuestions, [stars(number)]).map(({ key }) => key);
      assert.deepEqual(asked, number <= 3 ? ['overall', 'lacking', 'comment'] : ['overall', 'comment']);
    }),
  );
});
