import { join } from 'node:path';
import { isId, type Id } from '../../kernel/id.ts';

/**
 * Where blobs lie: `<root>/<tenant>/<first two digits>/<sha256>`, and what is still being received
 * in `<root>/<tenant>/drafts`. Names are checked here, so that none can lead out of the folder.
 */
export function blobPath(root: string, tenant: Id, name: string): string {
  if (!isBlobName(name)) throw new Error(`not the name of a blob: ${name}`);
  return join(tenantFolder(root, tenant), name.slice(0, 2), name);
}

export function isBlobName(name: string): boolean {
  return /^[0-9a-f]{64}$/.test(name);
}

export function draftsFolder(root: string, tenant: Id): string {
  return join(tenantFolder(root, tenant), 'drafts');
}

export function draftPath(root: string, tenant: Id, id: Id): string {
  return join(draftsFolder(root, tenant), id);
}

export function tenantFolder(root: string, tenant: Id): string {
  if (!isId(tenant)) throw new Error('not the id of a tenant');
  return join(root, tenant);
}
