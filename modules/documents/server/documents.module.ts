import type { ModuleRegister, Permission } from '../../../platform/module/register.ts';
import { roleGroups } from '../../identity/index.ts';
import { attachedDocument } from './documents/attach-to-document.ts';
import { documentExport } from './documents/document.export.ts';
import { documentRefusals } from './documents/document.refusals.ts';
import { documentRoutes } from './documents/document.routes.ts';
import { documentSearch } from './documents/find-documents.ts';
import { contactsInDocuments, documentsOfCategories, documentsOfCustomers } from './documents/hold-records.ts';
import { verifyDocumentIndexes } from './documents/verify-document-indexes.ts';

const permissions: readonly Permission[] = [
  {
    code: 'document.read',
    roles: roleGroups.everyone,
    // of customers' people what is released to them, by the wall too
    customerRoles: [...roleGroups.reporters, 'customer_auditor'],
    readsOnly: true,
  },
  { code: 'document.change', roles: ['storekeeper', ...roleGroups.engineers, ...roleGroups.leads] },
  // to the customer's people
  { code: 'document.release', roles: roleGroups.leads },
  // no auditor's by default: whoever audits is given it
  { code: 'document.read_confidential', roles: [...roleGroups.teamLeads, 'account_manager'] },
];

export const documentsModule: ModuleRegister = {
  name: 'documents',
  routes: documentRoutes,
  permissions,
  refusals: [documentRefusals],
  searchKinds: [documentSearch],
  verifications: [{ name: 'document-indexes', textKey: 'documents:document.verified', run: verifyDocumentIndexes }],
  names: [{ kind: 'document', table: 'document', name: 'title', page: '/documents/{id}' }],
  attachmentSubjects: [attachedDocument],
  contactHolders: [contactsInDocuments],
  customerHolders: [documentsOfCustomers],
  categoryHolders: [documentsOfCategories],
  exports: [documentExport],
};
