import { useTranslation } from 'react-i18next';
import type { TimelineItem } from '../../entry.contract.ts';
import type { FiredStep } from '../../../sla/escalation-rule.contract.ts';

type TimelineEvent = Extract<TimelineItem, { type: 'event' }>;

interface Reached {
  /** A kind of clock: delivered, or `own`. */
  clock: string;
  moment: string;
  percent: number | null;
  repetition: number;
}

/** What a step of an escalation rule was, and what it did: 响应时限已用 75 %，已通知责任人. */
export function useStepWords() {
  const { t } = useTranslation('service-desk');
  const reached = ({ clock, moment, percent, repetition }: Reached) =>
    t(`step.reached.${moment}`, { clock: t(`sla:clock.${clock}`, { defaultValue: clock }), percent, repetition });
  const did = (kind: string, roles: readonly string[]) => {
    const whom = roles.length > 0 ? roles.map((role) => t(`sla:escalation.role.${role}`)) : [t('step.people')];
    return t(`step.did.${kind}`, { whom: whom.join(t('sla:escalation.and')) });
  };
  return {
    did,
    /** Of the event's codes. */
    told: (params: TimelineEvent['params']) => {
      const { clockKind, moment, percent, repetition } = params;
      const codes = (name: string) =>
        String(params[name] ?? '')
          .split(',')
          .filter(Boolean);
      const step = {
        clock: String(clockKind),
        moment: String(moment),
        percent: Number(percent),
        repetition: Number(repetition),
      };
      return [reached(step), ...codes('did').map((kind) => did(kind, codes('roles')))].join(t('step.join'));
    },
    fired: ({ kind: clock, moment, repetition }: FiredStep) =>
      reached({ clock, moment: moment.kind, percent: moment.kind === 'share' ? moment.percent : null, repetition }),
    done: ({ deeds }: FiredStep) =>
      deeds.map((deed) => did(deed.kind, deed.kind === 'notify' ? deed.roles : [])).join(t('step.join')),
  };
}
