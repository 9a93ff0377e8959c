import { Refusal } from '../../../../kernel/refusal.ts';
import { lookIntoContent, recordAttachment, type SeenContent } from '../../../files/index.ts';
import { route } from '../../../../platform/module/register.ts';
import * as contract from '../../label-visit.contract.ts';
import { readLabelQuestions } from '../guidance/read-asked-questions.ts';
import { recordLabelSelfHelp } from '../self-help/record-self-help.ts';
import { countPhoto, refuseFull } from './bound-photos.ts';
import { labelVisitRefusals } from './label-visit.refusals.ts';
import { readLabelVisit } from './read-label-visit.ts';
import { reportByLabel } from './report-by-label.ts';

const guests = 'guest:asset';

export const labelVisitRoutes = [
  route({ endpoint: contract.readLabelVisit, access: guests, run: readLabelVisit }),
  route({ endpoint: contract.readLabelQuestions, access: guests, run: readLabelQuestions }),
  route({ endpoint: contract.recordLabelSelfHelp, access: guests, run: recordLabelSelfHelp }),
  route({ endpoint: contract.reportByLabel, access: guests, run: reportByLabel }),
  route({
    endpoint: contract.handInPhoto,
    access: guests,
    beforeReceiving: refuseFull,
    before: async (steps, input) => {
      await countPhoto(steps, input.received);
      return { seen: photo(await lookIntoContent(steps.blobs, input)) };
    },
    // it waits, and so belongs to no record yet
    run: (tx, input) => recordAttachment(tx, input, () => []),
  }),
];

/** Whoever has no account hands in pictures that we can draw, and nothing else. */
function photo(seen: SeenContent): SeenContent {
  if (seen.width === null) throw new Refusal(labelVisitRefusals.not_a_photo);
  return seen;
}
