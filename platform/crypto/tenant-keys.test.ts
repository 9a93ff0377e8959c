import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newId } from './new-id.ts';
import { tenantKeys } from './tenant-keys.ts';

test('each provider has a key of its own for each purpose, the same each time', () => {
  const [huaxin, other] = [newId(), newId()];
  const keyOf = tenantKeys(Buffer.alloc(32, 7));
  const again = tenantKeys(Buffer.alloc(32, 7));
  assert.deepEqual(keyOf(huaxin, 'mail'), again(huaxin, 'mail'));
  const others = [keyOf(other, 'mail'), keyOf(huaxin, 'label'), tenantKeys(Buffer.alloc(32, 8))(huaxin, 'mail')];
  assert.ok(others.every((key) => !key.equals(keyOf(huaxin, 'mail'))));
});
