import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { handfulsOf } from './handfuls.rules.ts';

const megabyte = 1024 * 1024;
const mails = fc.array(fc.record({ bytes: fc.oneof(fc.nat(5000), fc.nat(2 * megabyte)) }), { maxLength: 100 });

test('handfuls hold all mails in their order, and never much at once', () => {
  fc.assert(
    fc.property(mails, (given) => {
      const handfuls = handfulsOf(given);
      assert.deepEqual(handfuls.flat(), given);
      for (const handful of handfuls) {
        const bytes = handful.reduce((sum, mail) => sum + mail.bytes, 0);
        assert.ok(handful.length === 1 || (handful.length <= 25 && bytes <= megabyte));
      }
    }),
  );
});

test('small neighbours go together, and a large one between them alone', () => {
  const sizes = [2000, 3000, 3 * megabyte, 1000];
  const handfuls = handfulsOf(sizes.map((bytes) => ({ bytes })));
  assert.deepEqual(
    handfuls.map((handful) => handful.length),
    [2, 1, 1],
  );
});
