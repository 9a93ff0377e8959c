import type { Tx } from '../../platform/database/tx.ts';
import { sql, statement } from '../../platform/database/sql.ts';

/** Lets transactions go on when `many` have taken their snapshot; what is repeated after that waits for nobody. */
export function meeting(many: number): (tx: Tx) => Promise<void> {
  const all = Promise.withResolvers<void>();
  let there = 0;
  return async (tx) => {
    await tx.run(statement(sql`select count(*) from tenant`));
    there += 1;
    if (there === many) all.resolve();
    await all.promise;
  };
}
