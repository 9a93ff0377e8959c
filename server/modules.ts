import { approvalsModule } from '../modules/approvals/server/approvals.module.ts';
import { assetsModule } from '../modules/assets/server/assets.module.ts';
import { auditModule } from '../modules/audit/server/audit.module.ts';
import { calendarsModule } from '../modules/calendars/server/calendars.module.ts';
import { catalogueModule } from '../modules/catalogue/server/catalogue.module.ts';
import { channelsModule } from '../modules/channels/server/channels.module.ts';
import { contractsModule } from '../modules/contracts/server/contracts.module.ts';
import { customFieldsModule } from '../modules/custom-fields/server/custom-fields.module.ts';
import { customersModule } from '../modules/customers/server/customers.module.ts';
import { documentsModule } from '../modules/documents/server/documents.module.ts';
import { filesModule } from '../modules/files/server/files.module.ts';
import { identityModule } from '../modules/identity/server/identity.module.ts';
import { importsModule } from '../modules/imports/server/imports.module.ts';
import { inventoryModule } from '../modules/inventory/server/inventory.module.ts';
import { needsModule } from '../modules/needs/server/needs.module.ts';
import { notificationsModule } from '../modules/notifications/server/notifications.module.ts';
import { protectionModule } from '../modules/protection/server/protection.module.ts';
import { relationsModule } from '../modules/relations/server/relations.module.ts';
import { reliabilityModule } from '../modules/reliability/server/reliability.module.ts';
import { reportsModule } from '../modules/reports/server/reports.module.ts';
import { savedViewsModule } from '../modules/saved-views/server/saved-views.module.ts';
import { serviceDeskModule } from '../modules/service-desk/server/service-desk.module.ts';
import { slaModule } from '../modules/sla/server/sla.module.ts';
import { softwareModule } from '../modules/software/server/software.module.ts';
import { suppliersModule } from '../modules/suppliers/server/suppliers.module.ts';
import { announcementsModule } from '../modules/announcements/server/announcements.module.ts';
import { surveysModule } from '../modules/surveys/server/surveys.module.ts';
import { tenancyModule } from '../modules/tenancy/server/tenancy.module.ts';
import type { ModuleRegister } from '../platform/module/register.ts';
import { compose } from './composition.ts';

/** Identity founds providers and shows all permissions: when it is asked, it asks for the whole. */
const identity = identityModule({
  fillDefaults: (tx) => compose(moduleRegisters).fillDefaults(tx),
  permissions: () => compose(moduleRegisters).permissions,
  staffHolders: () => moduleRegisters.flatMap(({ staffHolders = [] }) => staffHolders),
});

/** Files are attached to whatever the modules above offer, and those kept confidential read as they allow. */
const files = filesModule({
  subjects: () => moduleRegisters.flatMap(({ attachmentSubjects = [] }) => attachmentSubjects),
  secrecies: () => moduleRegisters.flatMap(({ secrecies = [] }) => secrecies),
});

/** Stands below the nouns that carry its fields, and asks them to index their records anew. */
const customFields = customFieldsModule(() => moduleRegisters.flatMap(({ customNouns = [] }) => customNouns));

/** Contacts and customers are merged, and contacts erased, wherever they are named. */
const customers = customersModule({
  contactHolders: () => moduleRegisters.flatMap(({ contactHolders = [] }) => contactHolders),
  customerHolders: () => moduleRegisters.flatMap(({ customerHolders = [] }) => customerHolders),
});

/** Categories are merged wherever they are named. */
const catalogue = catalogueModule(() => moduleRegisters.flatMap(({ categoryHolders = [] }) => categoryHolders));

/** Clocks run on what the modules above tell of: its facts, and what it is called. */
const sla = slaModule({
  sources: () => moduleRegisters.flatMap(({ subjects = [] }) => subjects),
  names: () => moduleRegisters.flatMap(({ noticeSubjects = [] }) => noticeSubjects),
});

/** What waits for somebody's yes is asked by the modules above: what they ask, and about what. */
const approvals = approvalsModule({
  questions: () => moduleRegisters.flatMap(({ approvalQuestions = [] }) => approvalQuestions),
  names: () => moduleRegisters.flatMap(({ noticeSubjects = [] }) => noticeSubjects),
});

/** What happened to a machine is told by the modules above, each of its own. */
const assets = assetsModule({ parts: () => moduleRegisters.flatMap(({ cardParts = [] }) => cardParts) });

/** What comes in is made into things of the modules above: what they are called. */
const channels = channelsModule({
  names: () => moduleRegisters.flatMap(({ noticeSubjects = [] }) => noticeSubjects),
});

const capabilities: readonly ModuleRegister[] = [
  tenancyModule,
  identity,
  files,
  suppliersModule,
  customFields,
  customers,
  catalogue,
  calendarsModule,
  approvals,
  channels,
  assets,
  protectionModule,
  softwareModule,
  inventoryModule,
  documentsModule,
  relationsModule,
  contractsModule,
  sla,
  savedViewsModule,
  serviceDeskModule,
  reliabilityModule,
  surveysModule,
  announcementsModule,
  needsModule,
];

const imports = importsModule(capabilities);
const notifications = notificationsModule(capabilities);

/** Every module's register, in the order of the module graph: what is below stands first. */
export const moduleRegisters: readonly ModuleRegister[] = [
  ...capabilities,
  notifications,
  imports,
  reportsModule(capabilities),
  auditModule([...capabilities, notifications, imports]),
];
