import { refusalsOf } from '../../../../kernel/refusal.ts';

export const channelRecordRefusals = refusalsOf('channels', 'channel_record', {
  /** It is linked or no business already: what was said is taken back first. */
  settled: 409,
  /** Nothing was said of it yet that could be taken back. */
  open: 409,
});
