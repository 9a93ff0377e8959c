import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csvLine } from './csv.ts';

test('a cell keeps its commas, quotes and line breaks', () => {
  assert.equal(csvLine(['a,b', 'say "no"', 'one\ntwo']), '"a,b","say ""no""","one\ntwo"\r\n');
});

test('what a spreadsheet would take for a formula is made a text', () => {
  assert.equal(csvLine(['=1+1', '+86', '-1', '@sum', '\tx']), '"\'=1+1","\'+86","\'-1","\'@sum","\'\tx"\r\n');
});

test('nor what it would take for one behind spaces, or in wide letters', () => {
  assert.equal(csvLine([' =1+1', '＝1+1', '＠sum', '\n=1']), '"\' =1+1","\'＝1+1","\'＠sum","\'\n=1"\r\n');
});

test('a number stays a number, also below zero', () => {
  assert.equal(csvLine([-1.5, '-1.5']), '-1.5,"\'-1.5"\r\n');
});
