import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entriesOf, newPerson, peopleIn, placesSent } from './people-entry.ts';

const lu = { name: '陆晓峰', job: '客户经理', phone: '13900002222', email: null };

test('people go into the form and come out as they were', () => {
  assert.deepEqual(peopleIn(entriesOf([lu])), [lu]);
});

test('lines with nothing in them are nobody, and blanks around words are none', () => {
  assert.deepEqual(peopleIn([newPerson('a'), { ...newPerson('b'), name: ' 陆晓峰 ', job: '  ' }]), [
    { name: '陆晓峰', job: null, phone: null, email: null },
  ]);
  assert.deepEqual(peopleIn(undefined), []);
});

test('a number without a name is sent, so that the server can say what is missing', () => {
  assert.equal(peopleIn([{ ...newPerson('a'), phone: '13900002222' }]).length, 1);
});

test('what is said of a person is said at their own line, though an empty one stands above', () => {
  const lines = [
    newPerson('a'),
    { ...newPerson('b'), name: '陆晓峰' },
    newPerson('c'),
    { ...newPerson('d'), phone: '12' },
  ];
  assert.deepEqual(placesSent(lines), [null, 0, null, 1]);
});
