import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import pg from 'pg';
import { freshDatabase } from '../../test/harness/cluster.ts';
import { matchRanges } from './highlight.ts';
import { lookUpRange } from './look-up-prefix.ts';
import { lookUpTokens } from './look-up-tokens.ts';
import { searchDocument } from './search-document.ts';
import { searchQuery } from './search-query.ts';

const database = await freshDatabase();
const client = new pg.Client({ connectionString: database.ownerUrl });
before(() => client.connect());
after(async () => {
  await client.end();
  await database.drop();
});

async function matches(text: string, typed: string): Promise<boolean> {
  const sent = [searchDocument([{ text, weight: 'A' }]), searchQuery(typed)];
  const { rows } = await client.query<{ matches: boolean }>('select $1::tsvector @@ $2::tsquery as matches', sent);
  return rows[0]?.matches ?? false;
}

const found: [text: string, typed: string, matches: boolean][] = [
  ['三楼打印机卡纸', '打印机', true],
  ['三楼打印机卡纸', '印', true],
  ['三楼打印机卡纸', '纸', true],
  ['三楼打印机卡纸', '打印纸', false],
  ['打印，印机', '打印机', false],
  ['VPN连不上', 'vp 连不上', true],
  ['VPN连不上', 'pn', false],
  ['Outlook 报错 0x800CCC0E', '0x800c 报错', true],
];
for (const [text, typed, expected] of found) {
  test(`PostgreSQL ${expected ? 'finds' : 'does not find'} "${typed}" in "${text}"`, async () => {
    assert.equal(await matches(text, typed), expected);
  });
}

test('what is found is also highlighted, and a single word only then', async () => {
  const unit = fc.constantFrom('打', '印', '机', 'a', 'B', '1', '_', ' ', '，', "'", '\\', '&', '𠮷', 'ﬁ');
  const typed = fc.string({ unit, maxLength: 4 }).filter((text) => searchQuery(text)?.includes(' & ') === false);
  await fc.assert(
    fc.asyncProperty(fc.string({ unit, maxLength: 12 }), typed, async (text, word) => {
      assert.equal(await matches(text, word), matchRanges(text, word).length > 0);
    }),
    { numRuns: 300 },
  );
});

test('PostgreSQL takes the longest document that we make', async () => {
  const hundredThousand = Array.from({ length: 100_000 }, (_, n) => `${n}`.padStart(20, 'x')).join(' ');
  const document = searchDocument([{ text: hundredThousand, weight: 'B' }]);
  const { rows } = await client.query<{ bytes: number }>('select pg_column_size($1::tsvector) as bytes', [document]);
  assert.ok((rows[0]?.bytes ?? 0) > 900_000);
});

test('PostgreSQL takes a document that says the same thing a thousand times', async () => {
  assert.equal(await matches('打印机卡纸。'.repeat(5000), '打印机卡纸'), true);
});

test('the range of a look-up holds all tokens that begin so, and no others', async () => {
  const tokens = lookUpTokens(
    ['张伟', '张一', '章伟', '䶮一', '𠮷野', 'Zhou', 'zebra'].map((text) => ({ as: 'person' as const, text })),
  );
  for (const typed of ['张', 'zh', 'z', 'zhangw', '𠮷', '䶮']) {
    const range = lookUpRange(typed);
    const { rows } = await client.query<{ token: string }>(
      'select token from unnest($1::text[]) token where token collate "C" >= $2 and token collate "C" < $3',
      [tokens, range?.from, range?.below],
    );
    const expected = tokens.filter((token) => token.startsWith(typed));
    assert.deepEqual(rows.map(({ token }) => token).toSorted(), expected.toSorted());
  }
});
