import type { ToldValue } from '../../asset-change.contract.ts';

/** The key of the text by which a field is called. */
export function fieldText(field: string): string {
  if (field === 'modelId') return '$t:assets:asset.catalogueModel';
  return `$t:assets:asset.${field.replace(/Id$/, '')}`;
}

/** Texts of the codes in these fields. */
const coded: Readonly<Record<string, string>> = { status: 'assets:status', kind: 'catalogue:asset_kind' };

/** What stood in a field, as a text names it; nothing is a dash. */
export function valueText(field: string, value: ToldValue): string {
  if (value === null || value === '') return '—';
  if (typeof value === 'string') return field in coded ? `$t:${coded[field]}.${value}` : value;
  if (Array.isArray(value)) return value.join(' · ') || '—';
  if (typeof value !== 'object') return String(value);
  return 'name' in value ? value.name : `${value.amount} ${value.currency}`;
}
