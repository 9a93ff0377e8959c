import assert from 'node:assert/strict';
import { test } from 'node:test';
import { siteImport } from './site-import.rules.ts';

const known = [
  { id: 'own', name: '总部', foreignKey: null },
  { id: 'theirs', name: 'Location 1', foreignKey: 'log:Location 1' },
  { id: 'another', name: 'Location 2', foreignKey: 'other:Location 2' },
];
const newId = () => 'new';

test('a foreign site that is known already is left alone', () => {
  assert.deepEqual(siteImport([{ foreignKey: 'log:Location 1', name: 'Location 1' }], known, newId), {
    added: [],
    claimed: [],
  });
});

test('a site recorded here by the same name gets the foreign key', () => {
  const { claimed, added } = siteImport([{ foreignKey: 'log:总部', name: '总部' }], known, newId);
  assert.deepEqual(claimed, [{ id: 'own', name: '总部', foreignKey: 'log:总部' }]);
  assert.deepEqual(added, []);
});

test('a name that a site of another system has is told apart by the key', () => {
  const { added } = siteImport([{ foreignKey: 'log:Location 2', name: 'Location 2' }], known, newId);
  assert.deepEqual(added, [{ id: 'new', name: 'Location 2 (log:Location 2)', foreignKey: 'log:Location 2' }]);
});

test('a site named twice in one import is added once', () => {
  const row = { foreignKey: 'log:Location 3', name: 'Location 3' };
  assert.equal(siteImport([row, row], known, newId).added.length, 1);
});
