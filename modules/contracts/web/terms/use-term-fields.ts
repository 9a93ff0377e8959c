import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import type { Field } from '../../../../web/ui/form/field.ts';
import { useCodes } from '../../../catalogue/web/index.ts';
import { listSites } from '../../../customers/site.contract.ts';
import { contractLayers, repairDepths } from '../../contract-terms.contract.ts';
import { ExclusionsInput } from './exclusions-input.tsx';
import { PricesInput } from './prices-input.tsx';
import { RightsInput } from './rights-input.tsx';

/** One page of them; a contract for more covers all, or those it lists. */
const mostSites = 200;

/** All parts of the terms, in the order in which a contract has them. */
export function useTermFields(customerId: string): Field[] {
  const { t } = useTranslation('contracts');
  const choices = (below: string, codes: readonly string[]) =>
    codes.map((value) => ({ value, label: t(`${below}.${value}`) }));
  return [
    { kind: 'checks', name: 'layers', label: t('terms.layers'), choices: choices('layer', contractLayers) },
    {
      kind: 'choice',
      name: 'repairDepth',
      label: t('terms.repairDepth'),
      choices: choices('repairDepth', repairDepths),
    },
    { kind: 'text', name: 'scope', label: t('terms.scope'), most: 8000, rows: 4 },
    { kind: 'text', name: 'customerDuties', label: t('terms.customerDuties'), most: 8000, rows: 3 },
    {
      kind: 'switch',
      name: 'coversOnlyListed',
      label: t('terms.coversOnlyListed'),
      help: t('terms.coversOnlyListedHelp'),
    },
    ...useScopeFields(customerId),
    {
      kind: 'own',
      name: 'exclusions',
      label: t('terms.exclusions'),
      help: t('terms.exclusionsHelp'),
      part: ExclusionsInput,
    },
    ...useNumberFields(),
    { kind: 'own', name: 'priceLines', label: t('terms.priceLines'), part: PricesInput },
    { kind: 'own', name: 'rights', label: t('terms.rights'), help: t('terms.rightsHelp'), part: RightsInput },
    ...useClosingFields(),
  ];
}

/** Which devices the list follows, where it does. */
function useScopeFields(customerId: string): Field[] {
  const { t } = useTranslation('contracts');
  const kinds = useCodes('asset_kind');
  const sites = useAnswer(listSites, { query: { customerId, limit: mostSites } }).data?.items ?? [];
  const section = t('terms.deviceScope');
  return [
    {
      kind: 'switch',
      name: 'followsDevices',
      label: t('terms.followsDevices'),
      help: t('terms.followsDevicesHelp'),
      section,
    },
    {
      kind: 'choice',
      name: 'scopeSiteIds',
      label: t('terms.scopeSites'),
      help: t('terms.scopeSitesHelp'),
      choices: sites.map(({ id, name }) => ({ value: id, label: name })),
      isMultiple: true,
      section,
    },
    {
      kind: 'choice',
      name: 'scopeKinds',
      label: t('terms.scopeKinds'),
      choices: kinds.choices,
      isMultiple: true,
      section,
    },
    { kind: 'switch', name: 'takesInDevices', label: t('terms.takesInDevices'), section },
  ];
}

function useClosingFields(): Field[] {
  const { t } = useTranslation('contracts');
  return [
    {
      kind: 'choice',
      name: 'closing',
      label: t('terms.closing'),
      help: t('terms.closingHelp'),
      choices: ['signature_required', 'silent_consent'].map((value) => ({ value, label: t(`closing.${value}`) })),
      share: 'half',
    },
    {
      kind: 'number',
      name: 'consentDays',
      label: t('terms.consentDays'),
      least: 1,
      largest: 60,
      unit: t('terms.workingDaysUnit'),
      share: 'half',
    },
  ];
}

function useNumberFields(): Field[] {
  const { t } = useTranslation('contracts');
  const number = (name: string, label: string, unit: string): Field => {
    return { kind: 'number', name, label, unit, least: 1, largest: 1_000_000, share: 'half' };
  };
  return [
    number('mostDevices', t('terms.mostDevices'), t('unitOf.device')),
    number('mostUsers', t('terms.mostUsers'), t('unitOf.user')),
    number('mostTickets', t('terms.mostTickets'), t('unitOf.ticket')),
    number('mostHours', t('terms.mostHours'), t('unitOf.hour')),
    {
      kind: 'number',
      name: 'growthPercent',
      label: t('terms.growthPercent'),
      unit: '%',
      least: 0,
      largest: 1000,
      share: 'half',
    },
    {
      kind: 'number',
      name: 'guaranteeMonths',
      label: t('terms.guaranteeMonths'),
      unit: t('unitOf.month'),
      least: 0,
      largest: 120,
      share: 'half',
    },
    {
      kind: 'choice',
      name: 'visitPeriod',
      label: t('terms.visitPlan'),
      choices: ['week', 'month', 'quarter', 'year'].map((value) => ({ value, label: t(`terms.every_${value}`) })),
      share: 'half',
    },
    number('visits', t('terms.visits'), t('unitOf.visit')),
    { kind: 'line', name: 'visitNote', label: t('terms.visitNote'), most: 200 },
  ];
}
