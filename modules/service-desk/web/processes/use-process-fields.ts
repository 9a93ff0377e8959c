import { useTranslation } from 'react-i18next';
import type { Field, FieldValues } from '../../../../web/ui/form/field.ts';
import { useCategories } from '../../../catalogue/web/index.ts';
import { contractSource } from '../../../contracts/web/index.ts';
import { contactsOf, customerSource } from '../../../customers/web/index.ts';
import { closings } from '../../desk-setting.contract.ts';
import { followUpWays, processFields, processSteps, signings } from '../../process-variant.contract.ts';
import { idIn } from '../record/use-proposal.ts';

/** For whom, from when, and what is otherwise; what follows from a choice stands only where it was made. */
export function useProcessFields(
  values: FieldValues,
  { isNew, isOfCustomer }: { isNew: boolean; isOfCustomer: boolean },
) {
  const { t } = useTranslation('service-desk');
  const head: Field[] = [
    { kind: 'line', name: 'name', label: t('process.name'), isRequired: true, most: 80, isFocused: true },
    ...useScopeFields(isNew),
    {
      kind: 'day',
      name: 'validFrom',
      label: t('process.validFrom'),
      help: t('process.validFromHelp'),
      isRequired: true,
    },
  ];
  const said = [...useAskingFields(), ...useClosingFields(values), ...useSigningFields(values), ...useTellingFields()];
  const portal = usePortalFields();
  return [...head, ...said, ...(isOfCustomer ? portal : [])];
}

function useScopeFields(isNew: boolean): Field[] {
  const { t } = useTranslation('service-desk');
  const { tree } = useCategories();
  if (!isNew) return [];
  return [
    {
      kind: 'search',
      name: 'customerId',
      label: t('customers:customer.noun'),
      help: t('process.customerHelp'),
      source: customerSource,
    },
    {
      kind: 'search',
      name: 'contractId',
      label: t('cover.contract'),
      help: t('process.contractHelp'),
      source: contractSource,
      share: 'half',
    },
    { kind: 'tree', name: 'categoryId', label: t('ticket.field.category'), choices: tree, share: 'half' },
  ];
}

/** What is asked at recording, and which steps there are. */
function useAskingFields(): Field[] {
  const { t } = useTranslation('service-desk');
  return [
    {
      kind: 'choice',
      name: 'terms.requiredFields',
      label: t('process.requiredFields'),
      help: t('process.requiredFieldsHelp'),
      choices: processFields.map((value) => ({ value, label: t(`process.field.${value}`) })),
      isMultiple: true,
    },
    {
      kind: 'choice',
      name: 'terms.leftOut',
      label: t('process.leftOut'),
      help: t('process.leftOutHelp'),
      choices: processSteps.map((value) => ({ value, label: t(`process.step.${value}`) })),
      isMultiple: true,
    },
  ];
}

/** How it closes, and after how many days of silence. */
function useClosingFields(values: FieldValues): Field[] {
  const { t } = useTranslation('service-desk');
  const days: Field = {
    kind: 'number',
    name: 'terms.consentDays',
    label: t('deskSetting.consentDays'),
    unit: t('deskSetting.workingDays'),
    least: 1,
    largest: 60,
    isRequired: true,
  };
  return [
    {
      kind: 'choice',
      name: 'terms.closing',
      label: t('deskSetting.closing'),
      placeholder: t('process.asUsual'),
      choices: closings.map((value) => ({ value, label: t(`deskSetting.closingOf.${value}`) })),
    },
    ...(values['terms.closing'] === 'silent_consent' ? [days] : []),
  ];
}

function useSigningFields(values: FieldValues): Field[] {
  const { t } = useTranslation('service-desk');
  const signers: Field = {
    kind: 'search_many',
    name: 'terms.signerIds',
    label: t('process.signers'),
    source: contactsOf(idIn(values['customerId'])),
    isRequired: true,
  };
  return [
    {
      kind: 'choice',
      name: 'terms.signing',
      label: t('process.signing'),
      placeholder: t('process.signingOf.anybody'),
      choices: signings.map((value) => ({ value, label: t(`process.signingOf.${value}`) })),
    },
    ...(values['terms.signing'] === 'named' ? [signers] : []),
  ];
}

/** What callers hear while it is open, and how they are asked afterwards. */
function useTellingFields(): Field[] {
  const { t } = useTranslation('service-desk');
  return [
    {
      kind: 'choice',
      name: 'terms.followUpWay',
      label: t('process.followUp'),
      placeholder: t('process.followUpAsCame'),
      choices: followUpWays.map((value) => ({ value, label: t(`process.followUpOf.${value}`) })),
      share: 'half',
    },
    {
      kind: 'choice',
      name: 'terms.sendsStatusLines',
      label: t('process.statusLines'),
      placeholder: t('process.asUsual'),
      choices: (['yes', 'no'] as const).map((value) => ({ value, label: t(`process.sends.${value}`) })),
      share: 'half',
    },
  ];
}

function usePortalFields(): Field[] {
  const { t } = useTranslation('service-desk');
  const fields: Field[] = [
    { kind: 'line', name: 'portal.name', label: t('process.portalName'), most: 40, share: 'half' },
    { kind: 'phone', name: 'portal.hotline', label: t('process.portalHotline'), most: 40, share: 'half' },
    {
      kind: 'line',
      name: 'portal.address',
      label: t('process.portalAddress'),
      help: t('process.portalAddressHelp'),
      most: 120,
    },
    {
      kind: 'line',
      name: 'portal.color',
      label: t('process.portalColor'),
      help: t('process.portalColorHelp'),
      most: 7,
    },
  ];
  return fields.map((field) => ({ ...field, section: t('process.portal') }));
}
