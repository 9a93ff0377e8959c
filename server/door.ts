import type { Settings } from '../platform/settings/settings.ts';

/** Where a process listens. */
export interface Door {
  /** The setting that names its port. */
  variable: 'PORT' | 'WATCH_PORT';
  host: string;
  port: number;
  isSecure: boolean;
}

/** For everybody, or for monitoring alone where the process answers nobody else. */
export function doorOf({ roles, host, port, tlsCert, watchHost, watchPort }: Settings): Door {
  if (roles.has('web')) return { variable: 'PORT', host, port, isSecure: tlsCert !== null };
  return { variable: 'WATCH_PORT', host: watchHost, port: watchPort, isSecure: false };
}
