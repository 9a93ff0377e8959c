import { AutoComplete } from 'antd';
import { Suspense } from 'react';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useOffered, usePermitted } from '../../../../web/offered.ts';
import type { OwnPartProps } from '../../../../web/ui/form/field.ts';
import { useRested } from '../../../../web/ui/use-rested.ts';
import { listSiteRegions } from '../../site.contract.ts';

/** A free word; those in use are offered while one types, so that a region is written in one way. */
export function RegionInput({ id, value, onChange }: OwnPartProps) {
  const known = useAnswer(listSiteRegions).data?.items ?? [];
  const region = typeof value === 'string' ? value : '';
  return (
    <>
      <AutoComplete
        id={id}
        value={region}
        onChange={(text: string) => onChange?.(text.trim() === '' ? undefined : text)}
        options={known.map(({ region: offered }) => ({ value: offered }))}
        showSearch={{ filterOption: (typed, option) => (option?.value ?? '').includes(typed) }}
      />
      <RegionNotes region={region.trim()} />
    </>
  );
}

/** What other modules know of the region: how soon somebody is on site there. */
function RegionNotes({ region }: { region: string }) {
  const notes = usePermitted()(useOffered().regionNotes);
  const rested = useRested(region);
  if (rested === '') return null;
  return notes.map(({ textKey, Part }) => (
    <Suspense key={textKey}>
      <Part region={rested} />
    </Suspense>
  ));
}
