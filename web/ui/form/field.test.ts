import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultsWithin, fieldAt, isMissing, sentValues } from './field.ts';
import type { Field } from './field.ts';

const fields: Field[] = [
  { kind: 'line', name: 'title', label: '' },
  { kind: 'text', name: 'steps', label: '' },
  { kind: 'password', name: 'password', label: '' },
];

test('text is sent trimmed, a password as it was typed', () => {
  assert.deepEqual(sentValues(fields, { title: ' x ', password: ' p ' }, 'absent'), { title: 'x', password: ' p ' });
});

test('what is empty is left out when something is created', () => {
  assert.deepEqual(sentValues(fields, { title: '  ', password: '' }, 'absent'), {});
});

test('what is emptied is sent as null when something is changed', () => {
  assert.deepEqual(sentValues(fields, { title: '' }, 'null'), { title: null, steps: null, password: null });
});

test('a refusal of one item is said at the field of the list', () => {
  assert.equal(fieldAt(fields, 'steps.0')?.name, 'steps');
  assert.equal(fieldAt(fields, 'step'), undefined);
});

test('a fault within a value is told from the value on', () => {
  const fault = { field: 'week.monday.0', message: '', code: 'overlap' };
  assert.deepEqual(faultsWithin('week', [fault, { ...fault, field: 'weekday' }]), [{ ...fault, field: 'monday.0' }]);
});

test('blanks and an empty choice are nothing; a password of blanks and a no are something', () => {
  assert.deepEqual(
    [' ', '', undefined, null, []].map((value) => isMissing({ kind: 'line', name: 'title', label: '' }, value)),
    [true, true, true, true, true],
  );
  assert.equal(isMissing({ kind: 'password', name: 'password', label: '' }, ' '), false);
  assert.equal(isMissing({ kind: 'switch', name: 'isVip', label: '' }, false), false);
  assert.equal(isMissing({ kind: 'own', name: 'week', label: '', part: () => null }, { monday: [] }), false);
});
