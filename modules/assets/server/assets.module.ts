import type { ModuleRegister, Permission, Route } from '../../../platform/module/register.ts';
import { roleGroups } from '../../identity/index.ts';
import { attachedAsset } from './assets/attach-to-asset.ts';
import { assetExport } from './assets/asset.export.ts';
import { assetImport } from './assets/asset.import.ts';
import { assetRefusals } from './assets/asset.refusals.ts';
import { assetRoutes } from './assets/asset.routes.ts';
import { assetSearch } from './assets/find-assets.ts';
import { indexNextAssets } from './assets/index-next-assets.ts';
import { machinesOfCustomers } from './assets/hold-customers.ts';
import { assetUsers } from './assets/hold-users.ts';
import { cardRoutes } from './card/card.routes.ts';
import type { CardAbove } from './card/parts-shown.ts';
import { componentRoutes } from './components/component.routes.ts';
import { fieldRuleRoutes } from './field-rules/field-rule.routes.ts';
import { changeRoutes } from './history/change.routes.ts';
import { modelCommands } from './models/model.commands.ts';
import { modelImport } from './models/model.import.ts';
import { modelExport } from './models/model.export.ts';
import { modelRefusals } from './models/model.refusals.ts';
import { modelRoutes } from './models/model.routes.ts';
import { scrapQuestions } from './steps/ask-scrapping.ts';
import { assetsInNotices } from './steps/describe-assets.ts';
import { scrapReaction } from './steps/end-scrapping.ts';
import { contactsInSteps, scrapSettingsOfCustomers } from './steps/hold-records.ts';
import { stepRefusals } from './steps/step.refusals.ts';
import { stepRoutes } from './steps/step.routes.ts';
import { outdatedLabelExport } from './labels/print/outdated-label.export.ts';
import { useExceptionExport } from './commissioning/use-exception.export.ts';
import { renumberingExport } from './numbering/renumbering.export.ts';
import { commissioningRefusals } from './commissioning/commissioning.refusals.ts';
import { commissioningRoutes } from './commissioning/commissioning.routes.ts';
import { commissioningOfCustomers, contactsInExceptions } from './commissioning/hold-records.ts';
import { commissioningJobs, exceptionDue } from './commissioning/watch-exceptions.ts';
import { numberRulesOfCustomers } from './numbering/hold-customers.ts';
import { numberingJobs } from './numbering/numbering.jobs.ts';
import { numberingRefusals } from './numbering/numbering.refusals.ts';
import { numberingRoutes } from './numbering/numbering.routes.ts';
import { labelSettingsOfCustomers } from './labels/hold-customers.ts';
import { labelRefusals } from './labels/label.refusals.ts';
import { labelRoutes } from './labels/label.routes.ts';
import { labelPrintRoutes } from './labels/print/print.routes.ts';

const wholeCompany = ['customer_manager', 'group_manager', 'confirmer', 'appraiser', 'customer_auditor'];
const people = [
  'end_user',
  'department_lead',
  'customer_site_manager',
  'customer_finance',
  'customer_auditor',
  ...wholeCompany,
];

const routes: readonly Route[] = [
  ...assetRoutes,
  ...componentRoutes,
  ...changeRoutes,
  ...modelRoutes,
  ...fieldRuleRoutes,
  ...stepRoutes,
  ...commissioningRoutes,
  ...numberingRoutes,
  ...labelRoutes,
  ...labelPrintRoutes,
];

const permissions: readonly Permission[] = [
  { code: 'asset.read', roles: roleGroups.everyone, customerRoles: people, readsOnly: true },
  // not only what they use themselves
  { code: 'asset.read_company', roles: [], customerRoles: wholeCompany, readsOnly: true },
  { code: 'asset.import', roles: ['service_manager'] },
  // the customer's people where the customer wants it so
  { code: 'asset.approve_scrapping', roles: roleGroups.leads, customerRoles: ['customer_manager', 'confirmer'] },
  // what is put into use although something is missing
  { code: 'asset.except_commissioning', roles: roleGroups.leads },
  // how machines are numbered, one by one and many at once
  { code: 'asset.renumber', roles: roleGroups.leads },
  { code: 'asset_model.read', roles: roleGroups.everyone, readsOnly: true },
  { code: 'asset_model.change', roles: ['storekeeper', ...roleGroups.leads] },
  // how far machines may report over what people stated
  { code: 'asset_rule.change', roles: ['service_manager'] },
  // what the provider's labels say
  { code: 'label_template.change', roles: ['service_manager'] },
  { code: 'asset.change', roles: ['hotline', 'storekeeper', ...roleGroups.engineers, ...roleGroups.leads] },
];

/** The card of a machine is put together from what the modules above know of it. */
export const assetsModule = (above: CardAbove): ModuleRegister => ({
  name: 'assets',
  routes: [...cardRoutes(above), ...routes],
  permissions,
  refusals: [assetRefusals, modelRefusals, stepRefusals, labelRefusals, commissioningRefusals, numberingRefusals],
  names: [
    { kind: 'asset_step', table: 'assetStep', name: 'number' },
    { kind: 'asset', table: 'asset', name: 'number', page: '/assets/{id}' },
    { kind: 'asset_model', table: 'assetModel', name: 'title', page: '/asset-models/{id}' },
  ],
  searchKinds: [assetSearch],
  contactHolders: [assetUsers, contactsInSteps, contactsInExceptions],
  customerHolders: [
    machinesOfCustomers,
    labelSettingsOfCustomers,
    scrapSettingsOfCustomers,
    commissioningOfCustomers,
    numberRulesOfCustomers,
  ],
  jobs: commissioningJobs,
  queuedJobs: numberingJobs,
  notices: [exceptionDue],
  attachmentSubjects: [attachedAsset],
  noticeSubjects: [assetsInNotices],
  approvalQuestions: scrapQuestions,
  reactions: [scrapReaction],
  exports: [assetExport, modelExport, outdatedLabelExport, useExceptionExport, renumberingExport],
  commands: modelCommands,
  imports: [assetImport, modelImport],
  customNouns: [{ noun: 'asset', indexNext: indexNextAssets }],
});
