/** A login that reads the views and nothing else, and cannot hold the server up. */
const limits = {
  connections: 5,
  /** What the tool may set otherwise for itself, but has to want. */
  settings: {
    statement_timeout: '60s',
    idle_in_transaction_session_timeout: '60s',
    default_transaction_read_only: 'on',
  },
};

export interface BiRole {
  role: string;
  password: string;
  /** The provider's: days in the tool are those of the reports. */
  timeZone: string;
}

/**
 * What makes the login, in order: for the owner of the database, or for its administrator to run. Names and passwords are
 * our own, of letters and digits.
 */
export function roleStatements({ role, password, timeZone }: BiRole): string[] {
  const settings = { ...limits.settings, search_path: 'bi', timezone: timeZone };
  const attributes = 'LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOINHERIT';
  return [
    `CREATE ROLE ${role} ${attributes} CONNECTION LIMIT ${limits.connections} PASSWORD '${password}'`,
    ...Object.entries(settings).map(([name, value]) => `ALTER ROLE ${role} SET ${name} = '${value}'`),
  ];
}

export function lockStatement(role: string): string {
  return `ALTER ROLE ${role} NOLOGIN`;
}
