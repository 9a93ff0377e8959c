import type { ContractTerms } from '../../contract-terms.contract.ts';

/** The terms as a form holds them: flat, empty where nothing is said. */
export interface TermsEntry extends Omit<
  ContractTerms,
  'limits' | 'visitPlan' | 'repairDepth' | 'scope' | 'customerDuties' | 'closing' | 'consentDays' | 'deviceScope'
> {
  repairDepth?: NonNullable<ContractTerms['repairDepth']>;
  scope?: string;
  customerDuties?: string;
  followsDevices?: boolean;
  scopeSiteIds?: string[];
  scopeKinds?: string[];
  takesInDevices?: boolean;
  mostDevices?: number;
  mostUsers?: number;
  mostTickets?: number;
  mostHours?: number;
  growthPercent?: number;
  visitPeriod?: NonNullable<ContractTerms['visitPlan']>['period'];
  visits?: number;
  visitNote?: string;
  closing?: NonNullable<ContractTerms['closing']>;
  consentDays?: number;
}

export function entryOf(terms: ContractTerms): Partial<TermsEntry> {
  const { limits, visitPlan, repairDepth, scope, customerDuties, closing, consentDays, deviceScope, ...same } = terms;
  return {
    ...same,
    repairDepth: repairDepth ?? undefined,
    scope: scope ?? undefined,
    customerDuties: customerDuties ?? undefined,
    ...scopeEntryOf(deviceScope),
    mostDevices: limits.devices ?? undefined,
    mostUsers: limits.users ?? undefined,
    mostTickets: limits.ticketsPerMonth ?? undefined,
    mostHours: limits.hoursPerMonth ?? undefined,
    growthPercent: limits.growthPercent,
    visitPeriod: visitPlan?.period,
    visits: visitPlan?.visits,
    visitNote: visitPlan?.note ?? undefined,
    closing: closing ?? undefined,
    consentDays: consentDays ?? undefined,
  };
}

function scopeEntryOf(scope: ContractTerms['deviceScope']): Partial<TermsEntry> {
  if (scope === null) return { followsDevices: false };
  const { siteIds, assetKinds, takesIn } = scope;
  return { followsDevices: true, scopeSiteIds: siteIds, scopeKinds: assetKinds, takesInDevices: takesIn };
}

/** As delivered, ten percent of growth and three months of guarantee. */
const usual = { growthPercent: 10, guaranteeMonths: 3 };

export function termsFrom(entry: Partial<TermsEntry>): ContractTerms {
  return {
    layers: entry.layers ?? [],
    repairDepth: entry.repairDepth ?? null,
    scope: entry.scope ?? null,
    customerDuties: entry.customerDuties ?? null,
    exclusions: (entry.exclusions ?? []).filter(({ text }) => text.trim() !== ''),
    coversOnlyListed: entry.coversOnlyListed === true,
    deviceScope: deviceScopeFrom(entry),
    limits: limitsFrom(entry),
    visitPlan: visitPlanFrom(entry),
    priceLines: (entry.priceLines ?? []).filter(({ text, amount }) => text.trim() !== '' && amount.trim() !== ''),
    rights: entry.rights ?? [],
    guaranteeMonths: entry.guaranteeMonths ?? usual.guaranteeMonths,
    closing: entry.closing ?? null,
    consentDays: entry.consentDays ?? null,
  };
}

function deviceScopeFrom(entry: Partial<TermsEntry>): ContractTerms['deviceScope'] {
  const { followsDevices, scopeSiteIds = [], scopeKinds = [], takesInDevices } = entry;
  if (followsDevices !== true) return null;
  return {
    ...(scopeSiteIds.length > 0 && { siteIds: scopeSiteIds }),
    ...(scopeKinds.length > 0 && { assetKinds: scopeKinds }),
    takesIn: takesInDevices === true,
  };
}

function limitsFrom(entry: Partial<TermsEntry>): ContractTerms['limits'] {
  return {
    devices: entry.mostDevices ?? null,
    users: entry.mostUsers ?? null,
    ticketsPerMonth: entry.mostTickets ?? null,
    hoursPerMonth: entry.mostHours ?? null,
    growthPercent: entry.growthPercent ?? usual.growthPercent,
  };
}

function visitPlanFrom({ visitPeriod: period, visits, visitNote }: Partial<TermsEntry>): ContractTerms['visitPlan'] {
  return period !== undefined && visits !== undefined ? { period, visits, note: visitNote ?? null } : null;
}
