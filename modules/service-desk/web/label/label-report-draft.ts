import type { BodyOf } from '../../../../kernel/contract.ts';
import type { Impact } from '../../../catalogue/priority.contract.ts';
import type { Guidance } from '../../guidance.contract.ts';
import type { reportByLabel } from '../../label-visit.contract.ts';

export interface LabelReportDraft {
  words: string;
  name: string;
  phone: string;
  impact: Impact | '';
  guidance: Guidance | null;
  /** The words that the answers gave; others are the writer's own. */
  guidedTitle: string;
}

export const emptyReport: LabelReportDraft = {
  words: '',
  name: '',
  phone: '',
  impact: '',
  guidance: null,
  guidedTitle: '',
};

/** What was left empty is not said. */
export function reportOfDraft(
  { words, name, phone, impact, guidance }: LabelReportDraft,
  attachmentIds: string[],
): Omit<BodyOf<typeof reportByLabel>, 'assetId'> {
  return {
    words: words.trim(),
    name: name.trim(),
    ...(phone.trim() && { phone: phone.trim() }),
    ...(impact && { impact }),
    ...(guidance && { guidance }),
    ...(attachmentIds.length > 0 && { attachmentIds }),
  };
}
