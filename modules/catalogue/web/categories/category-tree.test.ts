import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CategoryView } from '../../category.contract.ts';
import { treeOf } from './category-tree.ts';

const plain = {
  code: null,
  path: '',
  defaultImpact: null,
  defaultUrgency: null,
  defaultTeam: null,
  isBilledSeparately: false,
  requiredFields: [],
  checklist: [],
  mergedInto: null,
  position: 0,
  isRetired: false,
  revision: 1,
  abilities: [],
} satisfies Partial<CategoryView>;

test('children stand below their parents in the order in which they come', () => {
  const tree = treeOf([
    { ...plain, id: 'hardware', parentId: null, name: '硬件' },
    { ...plain, id: 'printer', parentId: 'hardware', name: '打印机' },
    { ...plain, id: 'notebook', parentId: 'hardware', name: '笔记本' },
  ]);
  assert.deepEqual(tree, [
    {
      value: 'hardware',
      label: '硬件',
      children: [
        { value: 'printer', label: '打印机' },
        { value: 'notebook', label: '笔记本' },
      ],
    },
  ]);
});
