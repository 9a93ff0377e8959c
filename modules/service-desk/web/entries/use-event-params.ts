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
      code: kind === 'ticket.step_refused' ? '' : said('code', solving.nameOf),
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
      ...codesOf(t, said),
    };
  };
}

/** Why a rule's step could not be done, after its sentence. */
const whyRefused: Record<string, string> = {
  unknown_reference: 'escalation.teamOutOfUse',
  'escalation.sent_round': 'escalation.sentRound',
};

type Said = (name: string, wordsFor?: (code: string) => string) => string;

/** Codes that have their words by themselves: of consents to remote work, of exclusions from the guarantee. */
function codesOf(t: (key: string, options: { defaultValue: string }) => string, said: Said): Record<string, string> {
  const worded = (prefix: string) => (code: string) => t(`${prefix}.${code}`, { defaultValue: code });
  return {
    scope: said('scope', worded('remote.scope')),
    way: said('way', worded('remote.way')),
    withdrawnBy: said('withdrawnBy', worded('remote.by')),
    exclusion: said('exclusion', worded('rework.reason')),
    decision: said('decision', worded('rework.decision')),
    outcome: said('outcome', worded('ticket.followUp')),
    closure: said('closure', worded('ticket.closure')),
    because: said('code', (code) => (whyRefused[code] ? t(whyRefused[code], { defaultValue: '' }) : '')),
  };
}
