import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseTeam, type Choice, type Step } from './choose-team.rules.ts';

function step(categoryId: string, customerTeamId: string | null, defaultTeamId: string | null): Step {
  return { categoryId, customerTeamId, defaultTeamId };
}

const retired = new Set(['gone']);
const cases: [sentence: string, way: Step[], answer: Choice | null][] = [
  ['nobody is named', [step('printer', null, null), step('hardware', null, null)], null],
  [
    "the customer's team goes before the default one",
    [step('printer', 'ours', 'usual')],
    { teamId: 'ours', by: 'customer', categoryId: 'printer' },
  ],
  [
    "the customer's team of a category above goes before the category's own default",
    [step('printer', null, 'usual'), step('hardware', 'ours', null)],
    { teamId: 'ours', by: 'customer', categoryId: 'hardware' },
  ],
  [
    'of two the nearest counts',
    [step('printer', 'near', null), step('hardware', 'far', null)],
    { teamId: 'near', by: 'customer', categoryId: 'printer' },
  ],
  [
    'the default of a category above counts where there is none nearer',
    [step('printer', null, null), step('hardware', null, 'usual')],
    { teamId: 'usual', by: 'default', categoryId: 'hardware' },
  ],
  [
    'a team that is retired is passed over',
    [step('printer', 'gone', 'gone'), step('hardware', null, 'usual')],
    { teamId: 'usual', by: 'default', categoryId: 'hardware' },
  ],
  ['without a category there is nobody', [], null],
];
for (const [sentence, way, answer] of cases) {
  test(sentence, () =>
    assert.deepEqual(
      chooseTeam(way, (id) => !retired.has(id)),
      answer,
    ),
  );
}
