import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { openGround, type TestGround, type TestProvider } from '../../test/harness/providers.ts';
import { contactOf, staffOf, staffWith } from '../../test/harness/callers.ts';
import { newId } from '../crypto/new-id.ts';
import { CommitLost } from './lost-connection.ts';
import { sql, statement } from './sql.ts';
import type { Tx } from './tx.ts';

const roleNow = (tx: Tx) => tx.first(statement(sql<{ role: string }>`select current_user as role`));
const write = (tx: Tx, key: string) =>
  tx.run(
    statement(sql`insert into idempotent_request (tenant_id, key_hash, body_hash, made_at)
                  values (${tx.tenantId}, ${key}, '', ${tx.now})`),
  );
const keys = async (tx: Tx) => {
  const rows = await tx.rows(statement(sql<{ keyHash: string }>`select key_hash from idempotent_request order by 1`));
  return rows.map(({ keyHash }) => keyHash);
};

describe('the unit of work', () => {
  let ground: TestGround;
  let ours: TestProvider;
  let theirs: TestProvider;

  before(async () => {
    ground = await openGround();
    ours = ground.provider(newId());
    theirs = ground.provider(newId());
  });
  after(() => ground.close());

  it('goes to the database as the role of the caller, and as no other', async () => {
    const customer = newId();
    assert.equal((await ours.as(staffWith(), roleNow))?.role, 'yingtai_desk');
    assert.equal((await ours.as(staffOf([customer]), roleNow))?.role, 'yingtai_limited');
    assert.equal((await ours.as(contactOf(customer), roleNow))?.role, 'yingtai_portal');
  });

  it('shows one provider nothing that another wrote', async () => {
    await ours.as(staffWith(), (tx) => write(tx, 'ours'));
    await theirs.as(staffWith(), (tx) => write(tx, 'theirs'));
    assert.deepEqual(await ours.as(staffWith(), keys), ['ours']);
    assert.deepEqual(await theirs.as(staffWith(), keys), ['theirs']);
  });

  it('refuses to write a row into another provider', async () => {
    const other = theirs.id;
    await assert.rejects(
      ours.as(staffWith(), (tx) =>
        tx.run(
          statement(sql`insert into idempotent_request (tenant_id, key_hash, body_hash, made_at)
                             values (${other}, 'smuggled', '', ${tx.now})`),
        ),
      ),
      /row-level security/,
    );
  });

  it('leaves nothing behind when the work throws', async () => {
    await assert.rejects(
      ours.as(staffWith(), async (tx) => {
        await write(tx, 'half');
        throw new Error('no');
      }),
      /no/,
    );
    assert.ok(!(await ours.as(staffWith(), keys)).includes('half'));
  });

  it('does not call a transaction committed that PostgreSQL rolled back after a swallowed error', async () => {
    await assert.rejects(
      ours.as(staffWith(), async (tx) => {
        await write(tx, 'swallowed');
        await tx.run(statement(sql`select 1/0`)).catch(() => undefined);
      }),
      /ended with ROLLBACK/,
    );
    assert.ok(!(await ours.as(staffWith(), keys)).includes('swallowed'));
  });

  it('undoes an attempt alone, and goes on', async () => {
    await ours.as(staffWith(), async (tx) => {
      await write(tx, 'before');
      await assert.rejects(
        tx.attempt(async () => {
          await write(tx, 'attempted');
          await tx.run(statement(sql`select 1/0`));
        }),
      );
      await write(tx, 'afterwards');
    });
    const found = await ours.as(staffWith(), keys);
    assert.deepEqual(
      ['before', 'attempted', 'afterwards'].map((key) => found.includes(key)),
      [true, false, true],
    );
  });

  it('undoes with an attempt also what it left to COMMIT', async () => {
    await ours.as(staffWith(), async (tx) => {
      await write(tx, 'outside');
      await assert.rejects(tx.attempt(async () => tx.atCommit(statement(sql`select 1/0`), () => undefined)));
    });
    assert.ok((await ours.as(staffWith(), keys)).includes('outside'));
  });

  it('sends what waits for COMMIT last, and hands over its rows', async () => {
    const order: string[] = [];
    await ours.as(staffWith(), async (tx) => {
      tx.atCommit(statement(sql<{ one: number }>`select 1 as one`), ([row]) => order.push(`took ${row?.one}`));
      await write(tx, 'first');
      order.push('worked');
    });
    assert.deepEqual(order, ['worked', 'took 1']);
  });

  it('repeats the whole work after a deadlock', async () => {
    let tries = 0;
    await ours.as(staffWith(), async (tx) => {
      tries++;
      if (tries === 1)
        await tx.run(statement(sql`do $$ begin raise exception 'deadlock' using errcode = '40P01'; end $$`));
      await write(tx, 'after the deadlock');
    });
    assert.equal(tries, 2);
    assert.ok((await ours.as(staffWith(), keys)).includes('after the deadlock'));
  });

  /** Ends the connection that the transaction is on; the error is swallowed, so that the next statement meets it. */
  const cutOff = async (tx: Tx) => {
    await tx.run(statement(sql`select pg_terminate_backend(pg_backend_pid())`)).catch(() => undefined);
    await sleep(50);
  };

  it('repeats the whole work when the connection broke before COMMIT', async () => {
    let tries = 0;
    await ours.as(staffWith(), async (tx) => {
      tries++;
      if (tries === 1) await cutOff(tx);
      await write(tx, 'after the break');
    });
    assert.equal(tries, 2);
    assert.ok((await ours.as(staffWith(), keys)).includes('after the break'));
  });

  it('does not repeat what may have been committed, also when something waited for COMMIT', async () => {
    let tries = 0;
    const lost = ours.as(staffWith(), async (tx) => {
      tries++;
      await write(tx, `lost ${tries}`);
      // ends its own connection in the batch that ends with COMMIT
      tx.atCommit(statement(sql`select pg_terminate_backend(pg_backend_pid())`), () => undefined);
    });
    await assert.rejects(lost, CommitLost);
    assert.equal(tries, 1);
  });

  it('lets only one of two saves of the same revision win: the other is repeated and sees it', async () => {
    const save = async (tx: Tx, name: string, meet: () => Promise<unknown>) => {
      const row = await tx.first(
        statement(sql<{ keyHash: string }>`select key_hash from idempotent_request where key_hash like 'saved%'`),
      );
      await meet();
      if (row?.keyHash !== 'saved') throw new Error('stale');
      await tx.run(statement(sql`update idempotent_request set key_hash = ${name} where key_hash = 'saved'`));
    };
    await ours.as(staffWith(), (tx) => write(tx, 'saved'));
    const bothRead = Promise.withResolvers<void>();
    let readers = 0;
    const meet = () => {
      if (++readers >= 2) bothRead.resolve();
      return bothRead.promise;
    };
    const saves = ['saved by one', 'saved by two'].map((name) =>
      ours.as(staffWith(), (tx) => save(tx, name, meet), { seenRevision: 1 }),
    );
    const outcomes = await Promise.allSettled(saves);
    assert.deepEqual(outcomes.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected']);
  });

  it('refuses a scope that holds anything but ids', async () => {
    const odd = ground.provider("x'; drop table event; --");
    await assert.rejects(odd.as(staffWith(), keys), /ids only/);
  });

  it('gives instants as ISO text with milliseconds, days as text, large integers whole', async () => {
    const row = await ours.as(staffWith(), (tx) =>
      tx.first(
        statement(sql<{ at: string; onDay: string; large: number }>`
          select '2026-11-20 17:00:00.5+08'::timestamptz(3) as at, '2026-02-28'::date as on_day, 9007199254740991::int8 as large`),
      ),
    );
    assert.deepEqual(row, { at: '2026-11-20T09:00:00.500Z', onDay: '2026-02-28', large: 9007199254740991 });
  });
});
