import {
  count,
  databaseUrl,
  hostName,
  key,
  type Kind,
  networks,
  networksOrNone,
  onOff,
  oneOf,
  origin,
  path,
  port,
  someOf,
} from './kinds.ts';
import { SetUpTrouble } from './set-up-trouble.ts';

export interface Setting<T> {
  variable: string;
  kind: Kind<T>;
  /** As one would set it; null: not set unless somebody does. */
  standard: string | null;
  zh: string;
  en: string;
}

/** Every setting of the program, in the order of `docs/generated/settings.md`. */
export const settingTable = {
  port: {
    variable: 'PORT',
    kind: port,
    standard: '3000',
    zh: '服务监听的端口。',
    en: 'The port that the server listens on.',
  },
  host: {
    variable: 'HOST',
    kind: hostName,
    standard: '127.0.0.1',
    zh: '服务监听的地址；`0.0.0.0` 表示所有网卡。',
    en: 'The address that the server listens on; `0.0.0.0` for all of the machine’s.',
  },
  publicUrl: {
    variable: 'PUBLIC_URL',
    kind: origin,
    standard: null,
    zh: '用户在浏览器里看到的网址，用于邮件和链接。缺省由监听地址得出。',
    en: 'The address that people see in their browser, for mails and links. Else made from the listening address.',
  },
  trustProxy: {
    variable: 'TRUST_PROXY',
    kind: networks,
    standard: null,
    zh: '前置反向代理的地址：只有它们的 `X-Forwarded-*` 头才被采信。',
    en: 'Addresses of the reverse proxies in front: only their `X-Forwarded-*` headers are believed.',
  },
  insideNetworks: {
    variable: 'INSIDE_NETWORKS',
    kind: networksOrNone,
    standard: null,
    zh: '服务商设置的邮件服务器可以位于哪些内部网段；`none` 表示都不可以。缺省：只有一个服务商时都可以，有多个时都不可以。',
    en: 'Networks inside in which the mail servers that providers name may stand; `none` for nowhere. Else anywhere inside while there is one provider, and nowhere with several.',
  },
  requestsAMinute: {
    variable: 'REQUESTS_A_MINUTE',
    kind: count,
    standard: '1200',
    zh: '一个账号（未登录时为一个地址）每分钟最多可发的请求数；超过的以 429 回绝，并说明何时再来。',
    en: 'How many requests an account may send in a minute, or an address before anybody has signed in; what is more is refused with 429, which says when to come again.',
  },
  tlsCert: {
    variable: 'TLS_CERT',
    kind: path,
    standard: null,
    zh: 'TLS 证书文件（PEM）；与 TLS_KEY 一起设置后直接提供 https。',
    en: 'File of the TLS certificate (PEM); together with TLS_KEY the server speaks https itself.',
  },
  tlsKey: {
    variable: 'TLS_KEY',
    kind: path,
    standard: null,
    zh: 'TLS 私钥文件（PEM）。',
    en: 'File of the TLS certificate’s key (PEM).',
  },
  dataFolder: {
    variable: 'YINGTAI_DATA',
    kind: path,
    standard: 'data',
    zh: '存放一切数据的文件夹：内置数据库、附件、密钥。',
    en: 'The folder of all that is kept: the embedded database, attachments, the secret key.',
  },
  key: {
    variable: 'YINGTAI_KEY',
    kind: key,
    standard: null,
    zh: '加密密钥。缺省在首次启动时生成于 `secret.key`（在数据文件夹中，不进入备份）。',
    en: 'The secret key. Else made at the first start in `secret.key` (in the data folder, not part of backups).',
  },
  databaseUrl: {
    variable: 'DATABASE_URL',
    kind: databaseUrl,
    standard: null,
    zh: '外部 PostgreSQL（15 以上）中数据库所有者的地址。缺省使用随附的 PostgreSQL。',
    en: 'Address of the database’s owner on an external PostgreSQL (15 or later). Else the embedded one is used.',
  },
  databaseUrlDesk: {
    variable: 'DATABASE_URL_DESK',
    kind: databaseUrl,
    standard: null,
    zh: '角色 `yingtai_desk` 的地址。缺省由 DATABASE_URL 得出，密码由密钥派生。',
    en: 'Address for the role `yingtai_desk`. Else made from DATABASE_URL, with a password derived from the secret key.',
  },
  databaseUrlLimited: {
    variable: 'DATABASE_URL_LIMITED',
    kind: databaseUrl,
    standard: null,
    zh: '角色 `yingtai_limited` 的地址，其余同上。',
    en: 'The same for the role `yingtai_limited`.',
  },
  databaseUrlPortal: {
    variable: 'DATABASE_URL_PORTAL',
    kind: databaseUrl,
    standard: null,
    zh: '角色 `yingtai_portal` 的地址，其余同上。',
    en: 'The same for the role `yingtai_portal`.',
  },
  databaseUrlDirect: {
    variable: 'DATABASE_URL_DIRECT',
    kind: databaseUrl,
    standard: null,
    zh: '绕过 PgBouncer 的所有者地址，用于 LISTEN 和迁移。',
    en: 'The owner’s address past PgBouncer, for LISTEN and migrations.',
  },
  databasePipeline: {
    variable: 'DATABASE_PIPELINE',
    kind: onOff,
    standard: 'on',
    zh: '是否以流水线方式向数据库发送语句；有的代理不支持。',
    en: 'Whether statements are sent to the database without waiting for each answer; some proxies can’t pass that on.',
  },
  databasePrepared: {
    variable: 'DATABASE_PREPARED',
    kind: onOff,
    standard: 'on',
    zh: '是否让数据库按连接保存语句的执行计划；PgBouncer 1.21 之前的事务模式须关闭。',
    en: 'Whether the database keeps the plans of statements, a connection at a time; off behind PgBouncer in transaction mode before its version 1.21.',
  },
  upgradeBackup: {
    variable: 'YINGTAI_UPGRADE_BACKUP',
    kind: onOff,
    standard: 'on',
    zh: '升级内置数据库之前，是否先备份到数据文件夹的 `backups` 中（保留最近两份）。',
    en: 'Whether the embedded database is backed up into `backups` of the data folder before it is upgraded; the last two are kept.',
  },
  logLevel: {
    variable: 'LOG_LEVEL',
    kind: oneOf(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']),
    standard: 'info',
    zh: '日志的详细程度。',
    en: 'How much is logged.',
  },
  roles: {
    variable: 'YINGTAI_ROLES',
    kind: someOf(['web', 'worker']),
    standard: 'web,worker',
    zh: '本进程的角色：`web` 应答请求，`worker` 处理后台作业。',
    en: 'What this process does: `web` answers requests, `worker` does the jobs behind them.',
  },
  watchPort: {
    variable: 'WATCH_PORT',
    kind: port,
    standard: '3900',
    zh: '只有 `worker` 角色的进程在此端口应答监控：`/healthz`、`/readyz`、`/metrics`。其他进程在 PORT 应答。',
    en: 'Where a process that is `worker` only answers monitoring: `/healthz`, `/readyz`, `/metrics`. Others answer it on PORT.',
  },
  watchHost: {
    variable: 'WATCH_HOST',
    kind: hostName,
    standard: '127.0.0.1',
    zh: '它为此监听的地址；`0.0.0.0` 表示所有网卡。',
    en: 'The address that it listens on for that; `0.0.0.0` for all of the machine’s.',
  },
} as const satisfies Record<string, Setting<unknown>>;

type SettingTable = typeof settingTable;
export type Settings = {
  readonly [Name in keyof SettingTable]:
    | (SettingTable[Name]['kind'] extends Kind<infer T> ? T : never)
    | (SettingTable[Name]['standard'] extends null ? null : never);
};

/**
 * All settings, for the process entries: everybody else gets handed what they need. Refuses a value that isn't
 * allowed with a sentence that says what is; an empty variable counts as not set.
 */
export function readSettings(environment: NodeJS.ProcessEnv = process.env): Settings {
  const values = Object.entries(settingTable).map(([name, setting]) => [name, valueOf(setting, environment)]);
  // each value is what its own kind made, under its own name
  const settings = Object.fromEntries(values) as Settings;
  refuseHalves(settings);
  return settings;
}

function valueOf(setting: Setting<unknown>, environment: NodeJS.ProcessEnv): unknown {
  const text = environment[setting.variable]?.trim() || setting.standard;
  if (text === null) return null;
  const value = setting.kind.parse(text);
  if (value !== null) return value;
  // a refused address or key may hold a password
  const shown = setting.kind === databaseUrl || setting.kind === key ? '' : ` ${JSON.stringify(text)}`;
  throw new SetUpTrouble(
    `环境变量 ${setting.variable}${shown} 无效。允许的值：${setting.kind.allowed.zh}。`,
    `The environment variable ${setting.variable}${shown} isn't valid. Allowed: ${setting.kind.allowed.en}.`,
  );
}

function refuseHalves(settings: Settings): void {
  if ((settings.tlsCert === null) !== (settings.tlsKey === null)) {
    throw new SetUpTrouble('TLS_CERT 和 TLS_KEY 必须一起设置。', 'TLS_CERT and TLS_KEY must be set together.');
  }
  const sisters = [settings.databaseUrlDesk, settings.databaseUrlLimited, settings.databaseUrlPortal];
  if (settings.databaseUrl === null && [...sisters, settings.databaseUrlDirect].some((url) => url !== null)) {
    throw new SetUpTrouble(
      '设置了 DATABASE_URL_…，但没有设置 DATABASE_URL。请一并设置。',
      'A DATABASE_URL_… is set, but DATABASE_URL is not. Set it too.',
    );
  }
}
