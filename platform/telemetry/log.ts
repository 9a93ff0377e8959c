import { pino, type DestinationStream, type Logger } from 'pino';

/**
 * One JSON line an event on stdout: level as a word, time in ISO 8601, what it is about, `msg` last.
 * An error goes under `err`, with its stack.
 */
export type Log = Logger;

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** Names under which secrets travel. A secret that is found in the log must be taken for known to others. */
const secretNames = [
  'password',
  'newPassword',
  'token',
  'secret',
  'pin',
  'authorization',
  'cookie',
  '"set-cookie"',
  '"idempotency-key"',
  'connectionString',
];
const places = ['', '*.', '*.*.', '*.*.*.'];

/** Of a request its address without the query: people are searched for by name and phone. */
function asked(request: { method?: string; url?: string; ip?: string }): object {
  const { method, url, ip } = request;
  return url === undefined ? request : { method, url: url.split('?')[0], remoteAddress: ip };
}

export function openLog(level: LogLevel, destination?: DestinationStream): Log {
  const options = {
    level,
    base: { pid: process.pid },
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { req: asked },
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: places.flatMap((place) => secretNames.map((name) => pathOf(place, name))), censor: '[secret]' },
  };
  return destination ? pino(options, destination) : pino(options);
}

/** `*.` and `"set-cookie"` → `*["set-cookie"]`. */
function pathOf(place: string, name: string): string {
  return name.startsWith('"') ? `${place.replace(/\.$/, '')}[${name}]` : place + name;
}
