import { percentile } from '../desk/load.ts';
import { measureMails } from '../mail/measure-mails.ts';
import { commitPlainly } from './commit-plainly.ts';
import { largestOf } from './largest.ts';
import type { Part } from './part.ts';

/** For each time that something else is asked for. */
const mailsACall = 5;

export const mail: Part = {
  name: 'mail',
  plainly: 'one row of `ticket`, inserted and committed',
  async measure(volume) {
    const mails = mailsACall * volume.calls;
    const { decidedSeconds, cpuSeconds } = await measureMails(volume.ground.parts, largestOf(volume).id, mails);
    const plain = percentile({ milliseconds: await commitPlainly(volume, volume.calls) }, 50);
    return [
      {
        what: 'mail: read, understood, decided',
        p50: (1000 * decidedSeconds) / mails,
        p95: null,
        plain,
        cpu: { process: (1000 * cpuSeconds) / mails, database: Number.NaN },
        besides: `${(mails / decidedSeconds).toFixed(0)} a second of ${mails.toLocaleString('en')}`,
      },
    ];
  },
};
