import { createHmac } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DatabaseUser } from './database-user.ts';

/** Where the server listens: on a socket, on Windows at a port of 127.0.0.1. */
export type Address = { socketFolder: string } | { port: number };

/** One PostgreSQL data folder with all that it takes to run it. */
export interface Cluster {
  folder: string;
  /** The folder with `bin`, `lib` and `share`. */
  binaries: string;
  user: DatabaseUser | null;
  /**
   * How PostgreSQL names its folder. Where the database user can't walk there (a checkout in a closed home) it is
   * started inside it and finds it as its working folder.
   */
  seenAs: string;
  address: Address;
  /** Settings on top of ours: `{ fsync: 'off' }`. */
  settings: Record<string, string>;
}

export const secretFile = 'yingtai.secret';

/** The roles' passwords come from one random secret that lies in the cluster, so that neither is without the other. */
export async function clusterSecret(folder: string): Promise<string> {
  return (await readFile(join(folder, secretFile), 'utf8')).trim();
}

export function passwordOf(role: string, secret: string | Buffer): string {
  return createHmac('sha256', secret).update(`database role ${role}`).digest('base64url');
}
