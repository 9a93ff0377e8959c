import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { useCodes } from '../../../catalogue/web/index.ts';
import { useStepWords } from '../work/use-step-words.ts';
import type { TimelineItem } from '../../entry.contract.ts';

export type TimelineEvent = Extract<TimelineItem, { type: 'event' }>;

/** What stands in the sentence of an event: names as they are, codes in words. */
export function useEventParams(): (event: TimelineEvent) => Record<string, string> {
  const { t } = useTranslation('service-desk');
  const waiting = useCodes('waiting_reason');
  const cancelling = useCodes('cancel_reason');
  const solving = useCodes('resolution_code');
  const modes = useCodes('handling_mode');
  const steps = useStepWords();
  const excuses = useCodes('breach_excuse');
  const format = useFormat();
  return ({ kind, params }) => {
    const said = (name: string, wordsFor: (code: string) => string = (code) => code) => {
      const value = params[name];
      return typeof value === 'string' ? wordsFor(value) : '';
    };
    return {
      team: said('team'),
      assignee: said('assignee'),
      reason: said('reason', kind === 'ticket.cancelled' ? cancelling.nameOf : waiting.nameOf),
      code: said('code', solving.nameOf),
      mode: said('mode', modes.nameOf),
      excuse: kind.startsWith('breach.') ? said('reason', excuses.nameOf) : '',
      other: said('other'),
      to: said('to'),
      signer: said('signer'),
      staff: said('staff'),
      link: said('link', (link) => t(`link.kind.${link}.${params['direction']}`, { defaultValue: link })),
      escalation: kind === 'ticket.escalated' ? said('kind', (code) => t(`escalation.kind.${code}`)) : '',
      kind: kind.startsWith('time_entry.') ? said('kind', (code) => t(`time.kind.${code}`)) : '',
      minutes: String(params['minutes'] ?? ''),
      billable: t(`time.billable.${params['isBillable'] === true}`),
      reached: kind === 'clock.step_reached' ? steps.told(params) : '',
      deed: said('deed', (code) => steps.did(code, [])),
      count: String(params['count'] ?? ''),
      milestone: said('milestone', (code) => t(`milestone.kind.${code}`)),
      happened: said('happenedAt', format.instant),
      days: String(params['days'] ?? ''),
      closure: said('closure', (code) => t(`ticket.closure.${code}`, { defaultValue: code })),
    };
  };
}
