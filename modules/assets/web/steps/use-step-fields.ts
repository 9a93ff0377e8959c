import { useTranslation } from 'react-i18next';
import type { Field } from '../../../../web/ui/form/field.ts';
import { contactsOf, departmentsOf, roomsOf, sitesOf } from '../../../customers/web/index.ts';
import type { SupplierKind } from '../../../suppliers/supplier.contract.ts';
import { suppliersOf } from '../../../suppliers/web/index.ts';
import { conditions, type StepDetail, type StepKind, type StepOffer } from '../../asset-step.contract.ts';

interface Place {
  customerId: string;
  siteId: string | undefined;
}

/** Who sells, mends or takes machines away. */
const supplierKinds: Partial<Record<StepKind, SupplierKind>> = {
  order: 'supplier',
  send_to_repair: 'maintainer',
  dispose: 'disposer',
};

/** In this order, as far as the step asks for them. */
const order: readonly StepDetail[] = [
  'method',
  'userId',
  'departmentId',
  'siteId',
  'roomId',
  'seat',
  'supplierId',
  'party',
  'day',
  'contactId',
  'condition',
  'accessories',
  'note',
];

/** What a step asks for. */
export function useStepFields(offer: StepOffer, place: Place): Field[] {
  const places = usePlaceFields(place);
  const said = useSaidFields(offer);
  const all = [...places, ...said];
  const asked = order.filter((name) => offer.asks.includes(name));
  return asked.flatMap((name, at) => {
    const field = all.find((one) => one.name === name);
    const isRequired = offer.requires.includes(name);
    return field ? [{ ...field, isRequired, isFocused: at === 0 }] : [];
  });
}

/** To whom it goes, and where. */
function usePlaceFields({ customerId, siteId }: Place): Field[] {
  const { t } = useTranslation('assets');
  const label = (name: StepDetail) => ({ name, label: t(`step.${name}`), share: 'half' as const });
  const people = contactsOf(customerId);
  return [
    { kind: 'search', ...label('userId'), source: people },
    { kind: 'search', ...label('departmentId'), source: departmentsOf(customerId) },
    { kind: 'search', ...label('siteId'), source: sitesOf(customerId) },
    { kind: 'search', ...label('roomId'), source: roomsOf(siteId) },
    { kind: 'line', ...label('seat'), most: 60 },
    { kind: 'search', ...label('contactId'), source: people, help: t('step.contactHelp') },
  ];
}

/** How, when, by whom and in what condition. */
function useSaidFields({ kind, methods, asks }: StepOffer): Field[] {
  const { t } = useTranslation('assets');
  const named = (name: StepDetail) => ({ name, label: t(`step.${name}`) });
  const special = (name: 'method' | 'party' | 'day') => (asks.includes(name) ? t(`step.${name}Of.${kind}`) : '');
  return [
    {
      kind: 'choice',
      name: 'method',
      label: special('method'),
      choices: methods.map((value) => ({ value, label: t(`step.methods.${value}`) })),
    },
    { kind: 'search', ...named('supplierId'), source: suppliersOf(supplierKinds[kind]), share: 'half' },
    {
      kind: 'line',
      name: 'party',
      label: special('party'),
      most: 100,
      share: 'half',
      ...(kind === 'dispose' && { help: t('step.partyHelp') }),
    },
    { kind: 'day', name: 'day', label: special('day'), share: 'half' },
    {
      kind: 'choice',
      ...named('condition'),
      choices: conditions.map((value) => ({ value, label: t(`step.conditions.${value}`) })),
      share: 'half',
    },
    { kind: 'text', ...named('accessories'), help: t('step.accessoriesHelp'), most: 500, rows: 1 },
    { kind: 'text', ...named('note'), most: 1000, rows: 2 },
  ];
}
