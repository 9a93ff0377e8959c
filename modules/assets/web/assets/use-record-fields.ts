import { useTranslation } from 'react-i18next';
import type { Field } from '../../../../web/ui/form/field.ts';
import { suppliersOf } from '../../../suppliers/web/index.ts';

/** What is known of a machine besides, in parts that open by themselves where they hold something. */
export function useRecordFields(): Field[] {
  const { t } = useTranslation('assets');
  return [
    ...within(t('asset.sectionTechnical'), useTechnicalFields()),
    ...within(t('asset.sectionPurchase'), usePurchaseFields()),
    ...within(t('asset.sectionCover'), useCoverFields()),
  ];
}

function within(section: string, fields: readonly Field[]): Field[] {
  return fields.map((field) => ({ ...field, section }));
}

function useTechnicalFields(): Field[] {
  const { t } = useTranslation('assets');
  return [
    {
      kind: 'line',
      name: 'hostName',
      label: t('asset.hostName'),
      help: t('asset.hostNameHelp'),
      most: 100,
      share: 'half',
    },
    { kind: 'line', name: 'ipAddress', label: t('asset.ipAddress'), help: t('asset.ipAddressHelp'), share: 'half' },
    { kind: 'line', name: 'operatingSystem', label: t('asset.operatingSystem'), most: 120, share: 'half' },
    {
      kind: 'line',
      name: 'osLicence',
      label: t('asset.osLicence'),
      help: t('asset.osLicenceHelp'),
      most: 100,
      share: 'half',
    },
    { kind: 'text', name: 'macAddresses', label: t('asset.macAddresses'), help: t('asset.macAddressesHelp'), rows: 2 },
  ];
}

function usePurchaseFields(): Field[] {
  const { t } = useTranslation('assets');
  return [
    { kind: 'search', name: 'supplierId', label: t('asset.supplier'), source: suppliersOf('supplier'), share: 'half' },
    { kind: 'number', name: 'price', label: t('asset.price'), unit: t('asset.yuan'), least: 0, share: 'half' },
    { kind: 'day', name: 'purchasedOn', label: t('asset.purchasedOn'), share: 'half' },
    { kind: 'day', name: 'liveOn', label: t('asset.liveOn'), share: 'half' },
    { kind: 'day', name: 'warrantyFrom', label: t('asset.warrantyFrom'), share: 'half' },
    { kind: 'day', name: 'warrantyUntil', label: t('asset.warrantyUntil'), share: 'half' },
    {
      kind: 'line',
      name: 'warrantyLevel',
      label: t('asset.warrantyLevel'),
      help: t('asset.warrantyLevelHelp'),
      most: 100,
      share: 'half',
    },
    {
      kind: 'search',
      name: 'maintainerId',
      label: t('asset.maintainer'),
      source: suppliersOf('maintainer'),
      share: 'half',
    },
  ];
}

function useCoverFields(): Field[] {
  const { t } = useTranslation('assets');
  return [
    { kind: 'day', name: 'insuranceUntil', label: t('asset.insuranceUntil'), share: 'half' },
    { kind: 'day', name: 'leaseUntil', label: t('asset.leaseUntil'), share: 'half' },
    { kind: 'line', name: 'insuranceNote', label: t('asset.insuranceNote'), most: 500, share: 'half' },
    { kind: 'line', name: 'leaseNote', label: t('asset.leaseNote'), most: 500, share: 'half' },
  ];
}
