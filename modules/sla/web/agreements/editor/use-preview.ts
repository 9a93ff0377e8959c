import { useState } from 'react';
import { Problem } from '../../../../../web/api/problem.ts';
import { useAnswer } from '../../../../../web/api/use-answer.ts';
import { useRested } from '../../../../../web/ui/use-rested.ts';
import type { WantedLine } from '../../../agreement-line.contract.ts';
import { previewAgreement } from '../../../agreement-preview.contract.ts';
import type { Whose } from './whose.ts';

/** The ticket that the preview is about; what is not said is the plainest case. */
export interface Situation {
  startAt?: string | undefined;
  kind?: string | undefined;
  categoryId?: string | undefined;
  siteId?: string | undefined;
  isVip?: boolean | undefined;
}

/** What a ticket recorded now would be owed, asked once typing rests. `lines`: null: those that are saved. */
export function usePreview({ level, agreementId, customerId, contractId }: Whose, lines: readonly WantedLine[] | null) {
  const [situation, change] = useState<Situation>({});
  const rested = useRested(JSON.stringify(lines));
  // what `JSON.stringify` was given a moment ago
  const wanted = JSON.parse(rested) as WantedLine[] | null;
  const whose = agreementId === undefined ? { customerId, contractId } : { agreementId };
  const body = { level, ...whose, ...(wanted && { lines: wanted }), ...situation };
  const { data, error, isFetching } = useAnswer(previewAgreement, { body }, { keepPrevious: true });
  const faults = error instanceof Problem ? error.fields : [];
  return {
    preview: data,
    error,
    isFetching,
    /** Within the lines: `1.target`. */
    faults: faults.flatMap((fault) =>
      fault.field.startsWith('lines.') ? [{ ...fault, field: fault.field.slice('lines.'.length) }] : [],
    ),
    situation,
    change: (part: Situation) => change({ ...situation, ...part }),
  };
}
export type Previewing = ReturnType<typeof usePreview>;
