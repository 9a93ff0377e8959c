import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextInterval, timeFrom } from './time-entry.ts';

test('times are taken as people type them', () => {
  assert.deepEqual(['9', '09', '930', '9:30', '9：30', ' 17.05 ', '24:00', '24'].map(timeFrom), [
    '09:00',
    '09:00',
    '09:30',
    '09:30',
    '09:30',
    '17:05',
    '24:00',
    '24:00',
  ]);
});

test('what is no time of day stays as it was typed, for the server to name', () => {
  assert.deepEqual(['', '25:00', '9:75', 'noon'].map(timeFrom), ['', '25:00', '9:75', 'noon']);
});

test('a second interval begins after lunch', () => {
  assert.deepEqual(nextInterval([]), ['09:00', '18:00']);
  assert.deepEqual(nextInterval([['09:00', '12:00']]), ['13:00', '18:00']);
  assert.deepEqual(nextInterval([['09:00', '18:00']]), ['', '']);
});
