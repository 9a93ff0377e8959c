import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import type { Field } from '../../../../web/ui/form/field.ts';
import { useCalendarChoices } from '../../../calendars/web/index.ts';
import { usePriorities } from '../../../catalogue/web/index.ts';
import { customerSource } from '../../../customers/web/index.ts';
import { deliveredClockKinds } from '../../clock-kind.contract.ts';
import { unknownPolicies, type ObjectiveDefinition } from '../../objective.contract.ts';
import { ConditionsInput, LoadInput } from './conditions-input.tsx';
import { contractsOf } from './contract-source.ts';

interface Asked {
  kind: ObjectiveDefinition['kind'];
  customerId?: string | null | undefined;
  /** `2026-11`; the first is offered at the top. */
  months: readonly string[];
  isNew: boolean;
}

/** What is asked, of whom, from when on; of samples and of tickets different things. */
export function useObjectiveFields({ kind, customerId, months, isNew }: Asked): Field[] {
  const { t } = useTranslation('sla');
  const ofWhom = useFieldsOfWhom(customerId);
  const ofSamples = useSampleFields();
  const ofTickets = useTicketFields();
  const share = useShareFields(kind);
  const validFrom = useMonthField(months, isNew);
  const kinds = (['samples', 'tickets'] as const).map((one) => ({ value: one, label: t(`objective.kinds.${one}`) }));
  const head: Field[] = [
    { kind: 'line', name: 'name', label: t('objective.name'), isRequired: true, most: 80, isFocused: true },
  ];
  const chosen: Field[] = [
    ...ofWhom,
    { kind: 'radio', name: 'kind', label: t('objective.kind'), choices: kinds, isRequired: true },
  ];
  const asked = kind === 'samples' ? ofSamples : ofTickets;
  return [...head, ...(isNew ? chosen : []), ...asked, ...share, validFrom];
}

function useShareFields(kind: ObjectiveDefinition['kind']): Field[] {
  const { t } = useTranslation('sla');
  return [
    {
      kind: 'number',
      name: 'definition.sharePercent',
      label: t('objective.share'),
      isRequired: true,
      least: 0.01,
      largest: 100,
      unit: '%',
      share: 'half',
    },
    {
      kind: 'choice',
      name: 'definition.unknown',
      label: t(kind === 'samples' ? 'objective.unknown' : 'objective.unknownOfTickets'),
      isRequired: true,
      choices: unknownPolicies.map((one) => ({ value: one, label: t(`objective.unknownPolicies.${one}`) })),
      share: 'half',
    },
  ];
}

function useMonthField(months: readonly string[], isNew: boolean): Field {
  const { t } = useTranslation('sla');
  const format = useFormat();
  return {
    kind: 'choice',
    name: 'validFrom',
    label: t('objective.validFrom'),
    help: t(isNew ? 'objective.validFromNewHelp' : 'objective.validFromHelp'),
    isRequired: true,
    choices: months.map((month) => ({ value: month, label: format.month(month) })),
  };
}

function useFieldsOfWhom(customerId: string | null | undefined): Field[] {
  const { t } = useTranslation('sla');
  const customer: Field = {
    kind: 'search',
    name: 'customerId',
    label: t('customers:customer.noun'),
    placeholder: t('objective.ofProvider'),
    source: customerSource,
  };
  if (!customerId) return [customer];
  const source = contractsOf(customerId);
  const label = t('objective.contract');
  return [customer, { kind: 'search', name: 'contractId', label, help: t('objective.contractHelp'), source }];
}

function useSampleFields(): Field[] {
  const { t } = useTranslation('sla');
  const calendars = useCalendarChoices();
  return [
    {
      kind: 'own',
      name: 'definition.conditions',
      label: t('objective.conditions'),
      isRequired: true,
      part: ConditionsInput,
    },
    {
      kind: 'own',
      name: 'definition.load',
      label: t('objective.load'),
      help: t('objective.loadHelp'),
      part: LoadInput,
    },
    {
      kind: 'choice',
      name: 'definition.calendarId',
      label: t('objective.window'),
      help: t('objective.windowHelp'),
      isRequired: true,
      choices: calendars,
    },
  ];
}

function useTicketFields(): Field[] {
  const { t } = useTranslation('sla');
  const { priorities } = usePriorities();
  const kinds = Object.keys(deliveredClockKinds);
  return [
    {
      kind: 'choice',
      name: 'definition.clockKind',
      label: t('objective.clockKind'),
      isRequired: true,
      choices: kinds.map((code) => ({ value: code, label: t(`clock.${code}`, { defaultValue: code }) })),
    },
    {
      kind: 'choice',
      name: 'definition.priorities',
      label: t('objective.priorities'),
      help: t('objective.prioritiesHelp'),
      isMultiple: true,
      choices: priorities,
    },
  ];
}
