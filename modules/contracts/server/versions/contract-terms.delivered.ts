import type { ContractTerms } from '../../contract-terms.contract.ts';

/** What a contract says of which nothing else was said. */
export const deliveredTerms: ContractTerms = {
  layers: ['maintenance'],
  repairDepth: null,
  scope: null,
  customerDuties: null,
  exclusions: [],
  coversOnlyListed: false,
  deviceScope: null,
  limits: { devices: null, users: null, ticketsPerMonth: null, hoursPerMonth: null, growthPercent: 10 },
  visitPlan: null,
  priceLines: [],
  rights: [],
  guaranteeMonths: 3,
  closing: null,
  consentDays: null,
};
