import type { Id } from '../../../../kernel/id.ts';
import type { Guidance } from '../../guidance.contract.ts';
import type { Impact } from '../../../catalogue/priority.contract.ts';

/** Of one machine within an hour: whoever has more to say calls. */
export const mostReportsAnHour = 6;

export interface GuestsReport {
  words: string;
  name: string;
  phone?: string | undefined;
  impact?: Impact | undefined;
  guidance?: Guidance | undefined;
  attachmentIds?: string[] | undefined;
}

const mostOfTitle = 80;

/** The ticket that a guest's report becomes: its first line is the title, and who says so stands below the words. */
export function ticketOfReport(report: GuestsReport, machine: { customerId: Id; assetId: Id; siteId: Id | null }) {
  const { words, name, phone, impact, guidance, attachmentIds } = report;
  const [firstLine = ''] = words.trim().split('\n');
  const title = [...firstLine.trim()];
  return {
    kind: 'incident' as const,
    channel: 'label',
    customerId: machine.customerId,
    assetId: machine.assetId,
    ...(machine.siteId && { siteId: machine.siteId }),
    title: title.length > mostOfTitle ? `${title.slice(0, mostOfTitle - 1).join('')}…` : title.join(''),
    description: `${words.trim()}\n\n— ${[name, phone].filter(Boolean).join(' ')}`,
    ...(impact && { impact }),
    ...(guidance && { guidance }),
    ...(attachmentIds && attachmentIds.length > 0 && { attachmentIds }),
  };
}
