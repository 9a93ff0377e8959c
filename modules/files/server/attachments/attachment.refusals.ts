import { refusalsOf } from '../../../../kernel/refusal.ts';

export const attachmentRefusals = refusalsOf('files', 'attachment', {
  empty: 422,
  too_many_points: 422,
  cannot_be_marked: 409,
  content_gone: 410,
  retired: 409,
});
