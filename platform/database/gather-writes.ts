import type pg from 'pg';

/**
 * Lets all that is asked of a connection in one turn of the event loop travel in one write: left to itself, pg writes
 * once a statement, and those writes were a quarter of the server's time for recording a ticket.
 */
export function gatherWrites(client: pg.PoolClient): void {
  const { stream } = client.connection;
  const query = client.query.bind(client) as (...given: unknown[]) => unknown;
  const gathering = (...given: unknown[]) => {
    stream.cork();
    process.nextTick(() => stream.uncork());
    return query(...given);
  };
  // pg has an overload for each way to call it; this one hands all of them on
  Object.assign(client, { query: gathering });
}
