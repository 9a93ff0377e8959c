import { AutoComplete } from 'antd';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import type { OwnPartProps } from '../../../../web/ui/form/field.ts';
import { listSiteRegions } from '../../site.contract.ts';

/** A free word; those in use are offered while one types, so that a region is written in one way. */
export function RegionInput({ id, value, onChange }: OwnPartProps) {
  const known = useAnswer(listSiteRegions).data?.items ?? [];
  return (
    <AutoComplete
      id={id}
      value={typeof value === 'string' ? value : ''}
      onChange={(text: string) => onChange?.(text.trim() === '' ? undefined : text)}
      options={known.map(({ region }) => ({ value: region }))}
      showSearch={{ filterOption: (typed, option) => (option?.value ?? '').includes(typed) }}
    />
  );
}
