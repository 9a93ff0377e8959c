import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { revisionShape } from '../../kernel/shapes.ts';

const fields = {
  /** Whether people may approve what they asked themselves. */
  allowsOwn: z.boolean(),
};

export const approvalSettingView = z.object({
  ...fields,
  revision: revisionShape,
  abilities: z.array(z.enum(['change'])),
});
export type ApprovalSettingView = z.output<typeof approvalSettingView>;

export const readApprovalSetting = endpoint({
  method: 'GET',
  path: '/approval-setting',
  summary: 'How this provider approves.',
  answer: approvalSettingView,
});

export const changeApprovalSetting = endpoint({
  method: 'PATCH',
  path: '/approval-setting',
  summary: 'Say whether people may approve what they asked themselves.',
  body: z.partial(z.strictObject(fields)),
  answer: approvalSettingView,
});
