import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { agreementClauses } from './agreement-document.contract.ts';
import { wantedLine } from './agreement-line.contract.ts';

/**
 * Delivered beginnings of an agreement (SLA-06): hours of service and how soon somebody is at the site, visits, and the
 * line of the price list. Their names and words are the texts `sla:template.<code>`.
 */
export const templateCodes = [
  'on_site_5x8_1h',
  'on_site_5x8_2h',
  'on_site_5x8_4h',
  'on_site_7x12_2h',
  'on_site_7x12_4h',
  'next_working_day',
  'resident',
  'visit_daily',
  'visit_weekly',
  'visit_monthly',
  'resident_7x24',
  'extended_7x24',
  'monitoring_7x24',
  'regions',
] as const;
export type TemplateCode = (typeof templateCodes)[number];
export const templateCodeShape = z.enum(templateCodes);

export const agreementTemplate = z.object({
  code: templateCodeShape,
  /** On the provider's calendars. */
  lines: z.array(wantedLine),
  /** What the calendars of its lines are called, by id. */
  calendars: z.record(z.string(), z.string()),
  clauses: agreementClauses,
});
export type AgreementTemplate = z.output<typeof agreementTemplate>;

export const listAgreementTemplates = endpoint({
  method: 'GET',
  path: '/agreement-templates',
  summary: 'Delivered templates of agreements: targets, visits and price line, on the calendars of the provider.',
  answer: z.object({ items: z.array(agreementTemplate) }),
});
