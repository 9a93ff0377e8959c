const settings = {
  TimeZone: 'UTC',
  statement_timeout: '60000',
  // a transaction waits for nobody between its statements: whoever is silent has died, and holds what others need
  idle_in_transaction_session_timeout: '20000',
};

/** What every connection of the callers runs under, as a start-up option: said once, when it is opened. */
export const sessionOptions = Object.entries(settings)
  .map(([name, value]) => `-c ${name}=${value}`)
  .join(' ');

/** The same for a transaction of its own: a pooler gives the next one another connection, and takes no options. */
export const transactionSettings = Object.entries(settings)
  .map(([name, value]) => `set local ${name} = '${value}'`)
  .join('; ');
