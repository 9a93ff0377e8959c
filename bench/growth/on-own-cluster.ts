import { clusterVariable } from '../../test/harness/cluster.ts';
import { startTestCluster } from '../../test/harness/test-cluster.ts';

/** On a PostgreSQL of its own that waits for no disk; what was said of another before holds again afterwards. */
export async function onOwnCluster<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  // but counts what its tables hold, as every real one does
  const cluster = await startTestCluster({ fsync: 'off', synchronous_commit: 'off', autovacuum_naptime: '5s' });
  const before = process.env[clusterVariable];
  process.env[clusterVariable] = JSON.stringify(cluster.urls);
  try {
    return await work();
  } finally {
    if (before === undefined) delete process.env[clusterVariable];
    else process.env[clusterVariable] = before;
    await cluster.stop();
  }
}
