/** `node hold-postgres.ts <data folder>`: opens the embedded PostgreSQL, says so, and stays until it is killed. */
import { openPostgres } from '../../platform/postgres/open-postgres.ts';

const [, , dataFolder = ''] = process.argv;
const log = { info: () => undefined, warn: () => undefined };
const database = await openPostgres({ dataFolder, log, settings: { fsync: 'off' } });
process.stdout.write(`${database.urlFor('owner')}\n`);
process.on('SIGTERM', () => void database.stop().then(() => process.exit()));
setInterval(() => undefined, 60_000);
