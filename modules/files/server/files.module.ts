import type { ModuleRegister } from '../../../platform/module/register.ts';
import { roleGroups } from '../../identity/index.ts';
import type { Above } from './attachments/above.ts';
import { filesOfContacts, filesOfCustomers } from './attachments/attachment-holder.ts';
import { attachmentJobs } from './attachments/attachment.jobs.ts';
import { attachmentRefusals } from './attachments/attachment.refusals.ts';
import { attachmentRoutes } from './attachments/attachment.routes.ts';

/** What files can be attached to, and who may read what is confidential, the modules above say with each use. */
export function filesModule(above: Above): ModuleRegister {
  return {
    name: 'files',
    routes: attachmentRoutes(above),
    permissions: [
      // what each may be added to, the record says
      { code: 'attachment.add', roles: roleGroups.everyone, customerRoles: roleGroups.reporters },
      // others' files, and what is confidential
      { code: 'attachment.change', roles: roleGroups.leads },
    ],
    refusals: [attachmentRefusals],
    jobs: attachmentJobs,
    names: [{ kind: 'attachment', table: 'attachment', name: 'name' }],
    contactHolders: [filesOfContacts],
    customerHolders: [filesOfCustomers],
    blobColumns: [
      { table: 'attachment', column: 'content', bytes: 'byteCount' },
      { table: 'attachment', column: 'preview' },
      { table: 'attachment', column: 'thumbnail' },
    ],
  };
}
