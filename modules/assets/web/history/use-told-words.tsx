import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { useCustomFields } from '../../../custom-fields/web/index.ts';
import type { ToldValue } from '../../asset-change.contract.ts';
import { useAssetWords } from '../assets/use-asset-words.ts';

/** Fields that the screen calls otherwise than the record. */
const called: Readonly<Record<string, string>> = { modelId: 'catalogueModel' };

const days = new Set(['purchasedOn', 'liveOn', 'warrantyFrom', 'warrantyUntil', 'insuranceUntil', 'leaseUntil']);

/** How fields of a machine are called, and what was in them, in words. */
export function useToldWords() {
  const { t } = useTranslation('assets');
  const words = useAssetWords();
  const format = useFormat();
  const own = useCustomFields('asset').columns();
  const ownOf = (field: string) => own.find(({ key }) => key === field);
  const coded = (field: string, value: string) => {
    if (field === 'kind') return words.kind(value);
    if (field === 'status') return t(`status.${value}`);
    return days.has(field) ? format.day(value) : value;
  };
  return {
    fieldOf: (field: string) => ownOf(field)?.title ?? t(`asset.${called[field] ?? field.replace(/Id$/, '')}`),
    valueOf(field: string, value: ToldValue) {
      if (value === null) return null;
      const column = ownOf(field);
      // what the field's own column shows of a record that holds it
      if (column) return column.render({ custom: { [field.replace('custom.', '')]: value } } as OwnValue);
      if (Array.isArray(value)) return value.join(' · ') || null;
      if (typeof value === 'object') return 'name' in value ? value.name : format.money(value);
      return typeof value === 'string' ? coded(field, value) : String(value);
    },
  };
}

type OwnValue = Parameters<ReturnType<ReturnType<typeof useCustomFields>['columns']>[number]['render']>[0];
