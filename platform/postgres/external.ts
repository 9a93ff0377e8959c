import type { Client } from 'pg';
import type { CallerRole } from '../database/caller.ts';
import { SetUpTrouble } from '../settings/set-up-trouble.ts';
import { passwordOf } from './cluster.ts';
import type { OpenDatabase } from './open-postgres.ts';
import { callers, makeCallers, missingCallers, roleOf, withClient } from './roles.ts';

export interface ExternalServer {
  ownerUrl: string;
  /** Of the callers for whom the operator gave one. */
  callerUrls: Record<CallerRole, string | null>;
  /** The callers' passwords are derived from it, where no address is given. */
  secret: Buffer;
}

const oldest = 15;
const variableOf: Record<CallerRole, string> = {
  desk: 'DATABASE_URL_DESK',
  limited: 'DATABASE_URL_LIMITED',
  portal: 'DATABASE_URL_PORTAL',
};

/**
 * A PostgreSQL that somebody else runs. Makes the callers' roles where it must and may; refuses with a sentence when
 * the server is too old or away, and when a caller can't sign in.
 */
export async function openExternal(server: ExternalServer): Promise<OpenDatabase> {
  await signedIn('DATABASE_URL', server.ownerUrl, async (owner) => {
    await refuseUnfit(owner);
    const needed = (await missingCallers(owner)).filter((caller) => server.callerUrls[caller] === null);
    if (needed.length > 0) await refuseUnlessMaker(owner, needed);
    await makeCallers(owner, needed, server.secret);
  });
  await Promise.all(callers.map((caller) => signedIn(variableOf[caller], callerUrl(server, caller), async () => {})));
  return {
    urlFor: (role, database) => inDatabase(role === 'owner' ? server.ownerUrl : callerUrl(server, role), database),
    copyInto: null,
    stop: () => Promise.resolve(),
  };
}

function callerUrl(server: ExternalServer, caller: CallerRole): string {
  const given = server.callerUrls[caller];
  if (given !== null) return given;
  const url = new URL(server.ownerUrl);
  url.username = roleOf(caller);
  url.password = passwordOf(roleOf(caller), server.secret);
  return url.href;
}

function inDatabase(url: string, database: string | undefined): string {
  if (database === undefined) return url;
  const other = new URL(url);
  other.pathname = `/${database}`;
  return other.href;
}

async function signedIn(variable: string, url: string, use: (client: Client) => Promise<void>): Promise<void> {
  await withClient(url, use).catch((cause: unknown) => {
    if (cause instanceof SetUpTrouble) throw cause;
    const { hostname, username } = new URL(url);
    const reason = cause instanceof Error ? cause.message || String(cause) : String(cause);
    throw new SetUpTrouble(
      `无法以 ${username} 登录 ${hostname} 上的 PostgreSQL：${reason}。请检查 ${variable} 和数据库是否在运行。`,
      `Couldn't sign in to PostgreSQL on ${hostname} as ${username}: ${reason}. Check ${variable}, and that the database runs.`,
      { cause },
    );
  });
}

async function refuseUnfit(owner: Client): Promise<void> {
  const { rows } = await owner.query<{ version: string; encoding: string }>(
    "select current_setting('server_version') as version, current_setting('server_encoding') as encoding",
  );
  const { version = '', encoding = '' } = rows[0] ?? {};
  if (Number.parseInt(version, 10) < oldest) {
    throw new SetUpTrouble(
      `DATABASE_URL 的 PostgreSQL 版本是 ${version}，需要 ${oldest} 以上。请升级，或去掉 DATABASE_URL 使用随附的 PostgreSQL。`,
      `The PostgreSQL of DATABASE_URL is ${version}; ${oldest} or later is needed. Upgrade it, or leave DATABASE_URL out to use the embedded one.`,
    );
  }
  if (encoding !== 'UTF8') {
    throw new SetUpTrouble(
      `DATABASE_URL 的数据库编码是 ${encoding}，需要 UTF8。请新建编码为 UTF8 的数据库。`,
      `The database of DATABASE_URL is encoded as ${encoding}; UTF8 is needed. Make a new one with encoding UTF8.`,
    );
  }
}

async function refuseUnlessMaker(owner: Client, needed: readonly CallerRole[]): Promise<void> {
  const { rows } = await owner.query<{ maker: boolean }>(
    'select rolsuper or rolcreaterole as maker from pg_roles where rolname = current_user',
  );
  if (rows[0]?.maker) return;
  const roles = needed.map(roleOf).join(', ');
  const statements = needed.map((caller) => `CREATE ROLE ${roleOf(caller)} LOGIN NOINHERIT PASSWORD '…';`).join(' ');
  const variables = needed.map((caller) => variableOf[caller]).join(', ');
  throw new SetUpTrouble(
    `数据库缺少角色 ${roles}，而 DATABASE_URL 的用户无权创建。请由管理员执行 ${statements} 并设置 ${variables}。`,
    `The database lacks the roles ${roles}, and the user of DATABASE_URL may not make them. Have an administrator run ${statements} and set ${variables}.`,
  );
}
