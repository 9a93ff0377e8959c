import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endKinds, relationRules } from '../../relation.contract.ts';
import { readChosen, relatingOf, sayingsBetween } from './relation-choices.ts';

test('offers what two kinds can be to one another, the usual one first', () => {
  assert.equal(sayingsBetween('asset', 'asset')[0], 'from:connected_to');
  assert.equal(sayingsBetween('asset', 'service')[0], 'to:runs_on');
  assert.equal(sayingsBetween('service', 'asset')[0], 'from:runs_on');
  assert.deepEqual(sayingsBetween('service', 'contact'), ['from:used_by']);
  assert.deepEqual(sayingsBetween('site', 'contact'), []);
});

test('sends the two ends in the direction that was said, as the rules have it', () => {
  for (const own of endKinds) {
    for (const other of endKinds) {
      for (const saying of sayingsBetween(own, other)) {
        const { kind, fromKind, toKind } = relatingOf({ kind: own, id: 'a' }, { kind: other, id: 'b' }, saying);
        assert.ok(relationRules[kind].from.includes(fromKind) && relationRules[kind].to.includes(toKind));
      }
    }
  }
});

test('reads what was picked', () => {
  assert.deepEqual(readChosen('site:12'), { kind: 'site', id: '12' });
  for (const nothing of ['', undefined, 'site:', 'door:1']) assert.equal(readChosen(nothing), undefined);
});
