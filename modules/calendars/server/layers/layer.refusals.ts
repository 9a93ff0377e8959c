import { refusalsOf } from '../../../../kernel/refusal.ts';

export const layerRefusals = refusalsOf('calendars', 'calendar_layer', {
  never_open: 422,
  never_open_at: 422,
});
