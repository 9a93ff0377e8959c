import assert from 'node:assert/strict';
import { test } from 'node:test';
import { phaseOf, type Selection, selectionOf } from './phases.ts';

const paths = [
  'kernel/instant.test.ts',
  'kernel/instant.ts',
  'modules/sla/server/agreements/agreement.db.test.ts',
  'modules/sla/server/agreements/agreement.rules.test.ts',
  'server/routes.http.test.ts',
  'test/journeys/first-day.journey.ts',
];

test('a test file belongs to one phase, by its ending', () => {
  assert.deepEqual(
    paths.map((path) => phaseOf(path)?.name),
    ['pure', undefined, 'db', 'pure', 'http', 'journeys'],
  );
});

test('without arguments every test file is chosen', () => {
  assert.deepEqual(chosen(selectionOf([], paths)), paths.filter((path) => path !== 'kernel/instant.ts').toSorted());
});

test('the name of a phase chooses its files', () => {
  assert.deepEqual(chosen(selectionOf(['db', 'http'], paths)), [
    'modules/sla/server/agreements/agreement.db.test.ts',
    'server/routes.http.test.ts',
  ]);
});

test('a part of a path chooses files of all phases, or of the named ones', () => {
  assert.equal(chosen(selectionOf(['modules/sla'], paths)).length, 2);
  assert.deepEqual(chosen(selectionOf(['pure', 'modules/sla'], paths)), [
    'modules/sla/server/agreements/agreement.rules.test.ts',
  ]);
});

test('options are handed on to the runner', () => {
  assert.deepEqual(selectionOf(['--test-name-pattern=clock', 'pure'], paths).options, ['--test-name-pattern=clock']);
});

function chosen(selection: Selection): string[] {
  return [...selection.files.values()].flat().toSorted();
}
