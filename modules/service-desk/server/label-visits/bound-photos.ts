import { Refusal } from '../../../../kernel/refusal.ts';
import type { Before } from '../../../../platform/module/register.ts';
import { bytesOfGuest, countGuestBytes } from '../../../identity/index.ts';
import { mostVisitBytes } from '../../label-visit.contract.ts';
import { labelVisitRefusals } from './label-visit.refusals.ts';

const tooMuch = () => new Refusal(labelVisitRefusals.too_much, { megabytes: mostVisitBytes / 1024 / 1024 });

/** Before the bytes come: who has handed in enough sends none any more. */
export async function refuseFull(steps: Before): Promise<void> {
  if ((await steps.run(bytesOfGuest)) >= mostVisitBytes) throw tooMuch();
}

/** In a transaction of its own: what is no photo, or the same one again, took its room as well. */
export async function countPhoto(steps: Before, { bytes }: { bytes: number }): Promise<void> {
  if (!(await steps.run((tx) => countGuestBytes(tx, bytes, mostVisitBytes)))) throw tooMuch();
}
