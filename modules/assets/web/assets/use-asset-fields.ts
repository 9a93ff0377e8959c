import { useTranslation } from 'react-i18next';
import type { Field } from '../../../../web/ui/form/field.ts';
import type { CustomValues } from '../../../custom-fields/custom-value.contract.ts';
import { useCustomFields } from '../../../custom-fields/web/index.ts';
import { contactsOf, departmentsOf, roomsOf, sitesOf } from '../../../customers/web/index.ts';
import { modelSource } from '../models/model-source.ts';
import { useAssetWords } from './use-asset-words.ts';
import { useRecordFields } from './use-record-fields.ts';

interface Place {
  customerId: string | undefined;
  siteId: string | undefined;
}

/** What is said of a machine, once it is clear whose it is; `custom`: of the one that is changed. */
export function useAssetFields(place: Place, custom?: CustomValues): Field[] {
  const { t } = useTranslation('assets');
  const own = useCustomFields('asset').formFields(custom);
  const record = useRecordFields();
  return [
    ...useIdentityFields(),
    ...usePlaceFields(place),
    ...record,
    { kind: 'text', name: 'note', label: t('asset.note'), help: t('asset.noteHelp'), most: 2000, rows: 2 },
    ...own,
  ];
}

/** What it is. */
function useIdentityFields(): Field[] {
  const { t } = useTranslation('assets');
  const words = useAssetWords();
  return [
    { kind: 'line', name: 'name', label: t('asset.name'), isRequired: true, most: 100, share: 'half' },
    { kind: 'line', name: 'number', label: t('asset.number'), help: t('asset.numberHelp'), most: 60, share: 'half' },
    {
      kind: 'search',
      name: 'modelId',
      label: t('asset.catalogueModel'),
      help: t('asset.catalogueModelHelp'),
      source: modelSource,
      share: 'half',
    },
    { kind: 'choice', name: 'kind', label: t('asset.kind'), choices: words.kinds, isRequired: true, share: 'half' },
    { kind: 'line', name: 'maker', label: t('asset.maker'), most: 60, share: 'half' },
    { kind: 'line', name: 'model', label: t('asset.model'), most: 100, share: 'half' },
    { kind: 'line', name: 'serialNumber', label: t('asset.serialNumber'), most: 60, share: 'half' },
    {
      kind: 'line',
      name: 'assetTag',
      label: t('asset.assetTag'),
      help: t('asset.assetTagHelp'),
      most: 60,
      share: 'half',
    },
    {
      kind: 'choice',
      name: 'status',
      label: t('asset.status'),
      choices: words.living,
      isRequired: true,
      share: 'half',
    },
  ];
}

/** Who has it, and where it stands. */
function usePlaceFields({ customerId, siteId }: Place): Field[] {
  const { t } = useTranslation('assets');
  const people = contactsOf(customerId);
  return [
    { kind: 'search', name: 'userId', label: t('asset.user'), source: people, share: 'half' },
    {
      kind: 'search',
      name: 'departmentId',
      label: t('asset.department'),
      source: departmentsOf(customerId),
      share: 'half',
    },
    { kind: 'search', name: 'siteId', label: t('asset.site'), source: sitesOf(customerId), share: 'half' },
    { kind: 'search', name: 'roomId', label: t('asset.room'), source: roomsOf(siteId), share: 'half' },
    { kind: 'line', name: 'seat', label: t('asset.seat'), most: 60, share: 'half' },
    {
      kind: 'search',
      name: 'custodianId',
      label: t('asset.custodian'),
      help: t('asset.custodianHelp'),
      source: people,
      share: 'half',
    },
  ];
}
