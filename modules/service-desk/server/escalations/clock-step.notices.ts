import type { Notice } from '../../../../platform/module/notice.ts';
import { stepsOfStoppedClocks } from '../../../sla/index.ts';

const lines: Record<string, string> = { share: 'lineShare', breach: 'lineBreach', after_breach: 'lineAfter' };

/** Told by the reaction that does what a step says: a clock of a ticket runs out, or has. */
export const stepNotice: Notice = {
  kind: 'ticket.step_reached',
  textKey: 'service-desk:notice.ticket.step_reached',
  tells: 'staff',
  permission: 'ticket.read',
  byMail: true,
  to: [],
  // solved in the night: in the morning nobody is told that its time runs out
  settled: stepsOfStoppedClocks,
  lineOf: ({ moment }) => lines[String(moment)] ?? 'lineShare',
};
