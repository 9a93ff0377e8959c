import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { type ClusterUrls, startTestCluster, type TestCluster } from './test-cluster.ts';

export interface FreshDatabase {
  ownerUrl: string;
  deskUrl: string;
  limitedUrl: string;
  portalUrl: string;
  drop(): Promise<void>;
}

/** Where `test/run.ts` says which cluster it started: `ClusterUrls` as JSON. */
export const clusterVariable = 'YINGTAI_TEST_CLUSTER';

let own: Promise<TestCluster> | null = null;

/** A migrated, empty database of this test file's own; `drop` it in `after`. A file that runs alone brings a cluster. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const urls = await clusterUrls();
  return databaseLike(urls, databaseIn(urls.owner));
}

/** The same without a table in it. */
export async function emptyDatabase(): Promise<FreshDatabase> {
  return databaseLike(await clusterUrls(), 'template0');
}

/** A copy as it stands now; nobody may be connected to it. */
export async function copyOfDatabase({ ownerUrl }: Pick<FreshDatabase, 'ownerUrl'>): Promise<FreshDatabase> {
  return databaseLike(await clusterUrls(), databaseIn(ownerUrl));
}

async function databaseLike(urls: ClusterUrls, template: string): Promise<FreshDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await onCluster(urls, `create database ${name} template ${template}`);
  return {
    ownerUrl: at(urls.owner, name),
    deskUrl: at(urls.desk, name),
    limitedUrl: at(urls.limited, name),
    portalUrl: at(urls.portal, name),
    drop: () => dropOnceLeft(urls, name),
  };
}

async function clusterUrls(): Promise<ClusterUrls> {
  const shared = process.env[clusterVariable];
  if (shared) return JSON.parse(shared) as ClusterUrls;
  own ??= startOwn();
  return (await own).urls;
}

/** It goes when nothing is left to do: after the last hook, in whatever order the hooks were set. */
async function startOwn(): Promise<TestCluster> {
  const cluster = await startTestCluster();
  process.once('beforeExit', () => void cluster.stop());
  return cluster;
}

/** What was just closed may still be on its way out of PostgreSQL, and the owner may not end what callers opened. */
async function dropOnceLeft(urls: ClusterUrls, name: string): Promise<void> {
  for (let triesLeft = 50; ; triesLeft -= 1) {
    try {
      return await onCluster(urls, `drop database if exists ${name} with (force)`);
    } catch (error) {
      const isVisited = error instanceof pg.DatabaseError && error.code === '42501';
      if (!isVisited || triesLeft === 0) throw error;
      await sleep(100);
    }
  }
}

/** From the maintenance database: the template must have no visitors while it is copied. */
async function onCluster(urls: ClusterUrls, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: at(urls.owner, 'postgres') });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function at(url: string, database: string): string {
  const other = new URL(url);
  other.pathname = `/${database}`;
  return other.href;
}

function databaseIn(url: string): string {
  return new URL(url).pathname.slice(1);
}
